// Written by `cargo xtask gen` from `Health` in spec/docker/contract/v1.39.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{HealthStatus, HealthcheckResult};

/// The results of a container's health check.
///
/// A container without a health check has no results, or the status `none`.
///
/// Available in API 1.39 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Health {
    /// The health status of the container, according to its latest checks.
    ///
    /// JSON key: `Status`.
    #[doc(alias = "Status")]
    pub status: Option<HealthStatus>,

    /// The number of consecutive failed checks, up to the latest. `0` after a successful check.
    ///
    /// JSON key: `FailingStreak`.
    #[doc(alias = "FailingStreak")]
    pub failing_streak: Option<i64>,

    /// The results of the latest checks, at most five, newest last.
    ///
    /// JSON key: `Log`.
    #[doc(alias = "Log")]
    pub log: Option<Vec<Option<HealthcheckResult>>>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { Health {
    "Status"        => status:         optional,
    "FailingStreak" => failing_streak: optional,
    "Log"           => log:            optional,
    ..?             => unknown,
} }
