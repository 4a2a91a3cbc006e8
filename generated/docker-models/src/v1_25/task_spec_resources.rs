// Written by `cargo xtask gen` from `TaskSpec.Resources` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{TaskSpecResourcesLimits, TaskSpecResourcesReservations};

/// The resources of a node, such as CPU time and memory, that each task may use at most, and those reserved for it.
///
/// Available in all API versions; this form: 1.31 and earlier.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TaskSpecResources {
    /// The maximum resources that a task may use. A container that exceeds the memory limit is killed.
    ///
    /// JSON key: `Limits`.
    #[doc(alias = "Limits")]
    pub limits: Option<TaskSpecResourcesLimits>,

    /// The resources that must be available on a node for a task to be placed there, and that are then reserved for it.
    ///
    /// JSON key: `Reservations`.
    #[doc(alias = "Reservations")]
    pub reservations: Option<TaskSpecResourcesReservations>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { TaskSpecResources {
    "Limits"       => limits:       optional,
    "Reservations" => reservations: optional,
    ..?            => unknown,
} }
