// Written by `cargo xtask gen` from `Health.Status` in spec/docker/contract/v1.39.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The health status of the container, according to its latest checks.
///
/// Available in API 1.39 and later.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum HealthStatus {
    /// `none`: The container has no health check.
    None,

    /// `starting`: No check has succeeded yet, and too few have failed for the container to be unhealthy.
    Starting,

    /// `healthy`: The latest check succeeded, or too few consecutive checks have failed for the container to be unhealthy.
    Healthy,

    /// `unhealthy`: The number of consecutive failed checks has reached `HealthConfig.Retries`.
    Unhealthy,

    /// Any other string, as received.
    Other(String),
}

support::open_enum! { HealthStatus {
    "none"      => None,
    "starting"  => Starting,
    "healthy"   => Healthy,
    "unhealthy" => Unhealthy,
    ..          => Other,
} }
