// Written by `cargo xtask gen` from `TaskSpec.Resources` in spec/docker/contract/v1.41.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{Limit, ResourceObject};

/// The type of `TaskSpec.Resources`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TaskSpecResources {
    /// `Limits` in JSON.
    #[doc(alias = "Limits")]
    pub limits: Option<Limit>,

    /// `Reservations` in JSON.
    #[doc(alias = "Reservations")]
    pub reservations: Option<ResourceObject>,
}

support::object! { TaskSpecResources {
    "Limits"       => limits:       optional,
    "Reservations" => reservations: optional,
} }
