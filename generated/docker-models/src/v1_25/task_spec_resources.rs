// Written by `cargo xtask gen` from `TaskSpec.Resources` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{TaskSpecResourcesLimits, TaskSpecResourcesReservations};

/// The type of `TaskSpec.Resources`.
///
/// All versions of the API. In this form: API 1.31 and earlier.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TaskSpecResources {
    /// `Limits` in JSON.
    #[doc(alias = "Limits")]
    pub limits: Option<TaskSpecResourcesLimits>,

    /// `Reservations` in JSON.
    #[doc(alias = "Reservations")]
    pub reservations: Option<TaskSpecResourcesReservations>,
}

support::object! { TaskSpecResources {
    "Limits"       => limits:       optional,
    "Reservations" => reservations: optional,
} }
