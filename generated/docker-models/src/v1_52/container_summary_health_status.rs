// Written by `cargo xtask gen` from `ContainerSummary.Health.Status` in spec/docker/contract/v1.52.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The health status of the container.
///
/// Available in API 1.52 and later.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ContainerSummaryHealthStatus {
    /// `none`: The container has no health check, or it is disabled.
    None,

    /// `starting`: The status is not known yet: no check has succeeded, and too few have failed.
    Starting,

    /// `healthy`: The latest check succeeded, or too few checks have failed since.
    Healthy,

    /// `unhealthy`: The number of consecutive failed checks has reached `HealthConfig.Retries`.
    Unhealthy,

    /// Any other string, as received.
    Other(String),
}

support::open_enum! { ContainerSummaryHealthStatus {
    "none"      => None,
    "starting"  => Starting,
    "healthy"   => Healthy,
    "unhealthy" => Unhealthy,
    ..          => Other,
} }
