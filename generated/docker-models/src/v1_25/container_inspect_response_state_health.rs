// Written by `cargo xtask gen` from `ContainerInspect/200.State.Health` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{
    ContainerInspectResponseStateHealthLog, ContainerInspectResponseStateHealthStatus,
};

/// The results of the container's health check. Omitted if it has no health check.
///
/// Available in API 1.38 and earlier.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContainerInspectResponseStateHealth {
    /// The number of consecutive failed checks, up to the latest. `0` after a successful check.
    ///
    /// JSON key: `FailingStreak`.
    #[doc(alias = "FailingStreak")]
    pub failing_streak: Option<i64>,

    /// The results of the latest checks, at most five, newest last.
    ///
    /// JSON key: `Log`.
    #[doc(alias = "Log")]
    pub log: Option<Vec<Option<ContainerInspectResponseStateHealthLog>>>,

    /// The health status of the container, according to its latest checks.
    ///
    /// JSON key: `Status`.
    #[doc(alias = "Status")]
    pub status: Option<ContainerInspectResponseStateHealthStatus>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { ContainerInspectResponseStateHealth {
    "FailingStreak" => failing_streak: optional,
    "Log"           => log:            optional,
    "Status"        => status:         optional,
    ..?             => unknown,
} }
