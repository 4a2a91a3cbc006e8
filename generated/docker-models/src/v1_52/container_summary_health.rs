// Written by `cargo xtask gen` from `ContainerSummary.Health` in spec/docker/contract/v1.52.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::ContainerSummaryHealthStatus;

/// What the health check has found so far. Present for every container, also one without a check, which has the
/// status `none`.
///
/// API 1.52 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContainerSummaryHealth {
    /// Verdict of the health check.
    #[doc(alias = "Status")]
    pub status: Option<ContainerSummaryHealthStatus>,

    /// How many checks in a row have failed, up to the latest. `0` after one that passed.
    #[doc(alias = "FailingStreak")]
    pub failing_streak: Option<i64>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { ContainerSummaryHealth {
    "Status"        => status:         optional,
    "FailingStreak" => failing_streak: optional,
    ..?             => unknown,
} }
