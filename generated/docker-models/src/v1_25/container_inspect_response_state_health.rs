// Written by `cargo xtask gen` from `ContainerInspect/200.State.Health` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{
    ContainerInspectResponseStateHealthLog, ContainerInspectResponseStateHealthStatus,
};

/// What the health checks of a container have found so far.
///
/// A container without a check has none of it, or the status `none`.
///
/// API 1.38 and earlier.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContainerInspectResponseStateHealth {
    /// How many checks in a row have failed up to now. `0` after one that succeeds.
    #[doc(alias = "FailingStreak")]
    pub failing_streak: Option<i64>,

    /// The latest runs of the check, five at most, with the newest at the end.
    #[doc(alias = "Log")]
    pub log: Option<Vec<Option<ContainerInspectResponseStateHealthLog>>>,

    /// What to make of the container, going by its latest checks.
    #[doc(alias = "Status")]
    pub status: Option<ContainerInspectResponseStateHealthStatus>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { ContainerInspectResponseStateHealth {
    "FailingStreak" => failing_streak: optional,
    "Log"           => log:            optional,
    "Status"        => status:         optional,
    ..?             => unknown,
} }
