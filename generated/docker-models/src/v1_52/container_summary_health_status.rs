// Written by `cargo xtask gen` from `ContainerSummary.Health.Status` in spec/docker/contract/v1.52.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `ContainerSummary.Health.Status`.
///
/// API 1.52 and later.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ContainerSummaryHealthStatus {
    /// `none`
    None,

    /// `starting`
    Starting,

    /// `healthy`
    Healthy,

    /// `unhealthy`
    Unhealthy,

    /// Any other text, as sent.
    Other(String),
}

support::open_enum! { ContainerSummaryHealthStatus {
    "none"      => None,
    "starting"  => Starting,
    "healthy"   => Healthy,
    "unhealthy" => Unhealthy,
    ..          => Other,
} }
