// Written by `cargo xtask gen` from `ContainerInspect/200.State.Health.Status` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The health status of the container, according to its latest checks.
///
/// Available in API 1.38 and earlier.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ContainerInspectResponseStateHealthStatus {
    /// `none`
    None,

    /// `starting`
    Starting,

    /// `healthy`
    Healthy,

    /// `unhealthy`
    Unhealthy,

    /// Any other string, as received.
    Other(String),
}

support::open_enum! { ContainerInspectResponseStateHealthStatus {
    "none"      => None,
    "starting"  => Starting,
    "healthy"   => Healthy,
    "unhealthy" => Unhealthy,
    ..          => Other,
} }
