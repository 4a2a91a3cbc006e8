// Written by `cargo xtask gen` from `ContainerSummary.Health` in spec/docker/contract/v1.52.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::ContainerSummaryHealthStatus;

/// The current results of the health check. Present for every container; a container without a health check has the
/// status `none`.
///
/// Available in API 1.52 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContainerSummaryHealth {
    /// The health status of the container.
    ///
    /// JSON key: `Status`.
    #[doc(alias = "Status")]
    pub status: Option<ContainerSummaryHealthStatus>,

    /// The number of consecutive failed checks, up to the latest. `0` after a successful check.
    ///
    /// JSON key: `FailingStreak`.
    #[doc(alias = "FailingStreak")]
    pub failing_streak: Option<i64>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { ContainerSummaryHealth {
    "Status"        => status:         optional,
    "FailingStreak" => failing_streak: optional,
    ..?             => unknown,
} }
