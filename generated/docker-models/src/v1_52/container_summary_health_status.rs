// Written by `cargo xtask gen` from `ContainerSummary.Health.Status` in spec/docker/contract/v1.52.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// Verdict of the health check.
///
/// API 1.52 and later.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ContainerSummaryHealthStatus {
    /// `none`: There is no health check, or it is switched off.
    None,

    /// `starting`: No verdict yet: no check has passed, and too few have failed.
    Starting,

    /// `healthy`: The latest check passed, or too few have failed since one did.
    Healthy,

    /// `unhealthy`: As many checks in a row have failed as `HealthConfig.Retries` allows.
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
