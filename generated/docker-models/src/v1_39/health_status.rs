// Written by `cargo xtask gen` from `Health.Status` in spec/docker/contract/v1.39.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// What to make of the container, going by its latest checks.
///
/// API 1.39 and later.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum HealthStatus {
    /// `none`: The container has no health check.
    None,

    /// `starting`: No check has succeeded yet, and too few have failed to call it unhealthy.
    Starting,

    /// `healthy`: The checks succeed, or have not failed often enough in a row to count.
    Healthy,

    /// `unhealthy`: The checks have failed as often in a row as `HealthConfig.Retries` says, or more.
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
