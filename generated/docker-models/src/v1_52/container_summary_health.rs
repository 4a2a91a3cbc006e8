// Written by `cargo xtask gen` from `ContainerSummary.Health` in spec/docker/contract/v1.52.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::ContainerSummaryHealthStatus;

/// The type of `ContainerSummary.Health`.
///
/// API 1.52 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContainerSummaryHealth {
    /// `Status` in JSON.
    #[doc(alias = "Status")]
    pub status: Option<ContainerSummaryHealthStatus>,

    /// `FailingStreak` in JSON.
    #[doc(alias = "FailingStreak")]
    pub failing_streak: Option<i64>,
}

support::object! { ContainerSummaryHealth {
    "Status"        => status:         optional,
    "FailingStreak" => failing_streak: optional,
} }
