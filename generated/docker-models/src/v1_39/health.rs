// Written by `cargo xtask gen` from `Health` in spec/docker/contract/v1.39.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{HealthStatus, HealthcheckResult};

/// What the health checks of a container have found so far.
///
/// A container without a check has none of it, or the status `none`.
///
/// API 1.39 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Health {
    /// What to make of the container, going by its latest checks.
    #[doc(alias = "Status")]
    pub status: Option<HealthStatus>,

    /// How many checks in a row have failed up to now. `0` after one that succeeds.
    #[doc(alias = "FailingStreak")]
    pub failing_streak: Option<i64>,

    /// The latest runs of the check, five at most, with the newest at the end.
    #[doc(alias = "Log")]
    pub log: Option<Vec<Option<HealthcheckResult>>>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { Health {
    "Status"        => status:         optional,
    "FailingStreak" => failing_streak: optional,
    "Log"           => log:            optional,
    ..?             => unknown,
} }
