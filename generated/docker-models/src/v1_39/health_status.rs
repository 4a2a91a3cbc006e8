// Written by `cargo xtask gen` from `Health.Status` in spec/docker/contract/v1.39.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `Health.Status`.
///
/// API 1.39 and later.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum HealthStatus {
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

support::open_enum! { HealthStatus {
    "none"      => None,
    "starting"  => Starting,
    "healthy"   => Healthy,
    "unhealthy" => Unhealthy,
    ..          => Other,
} }
