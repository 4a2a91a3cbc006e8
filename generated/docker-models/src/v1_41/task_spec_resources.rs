// Written by `cargo xtask gen` from `TaskSpec.Resources` in spec/docker/contract/v1.41.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::Limit;
use super::super::v1_32::ResourceObject;

/// How much of a node's processors, memory and other resources each single task may use, and how much is set aside
/// for it.
///
/// All versions of the API. In this form: API 1.41 to 1.51.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TaskSpecResources {
    /// The most that one task may use. A container that wants more memory than this gets killed.
    #[doc(alias = "Limits")]
    pub limits: Option<Limit>,

    /// What a node must have unclaimed for a task to be placed there, and what the swarm then counts as taken.
    #[doc(alias = "Reservations")]
    pub reservations: Option<ResourceObject>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { TaskSpecResources {
    "Limits"       => limits:       optional,
    "Reservations" => reservations: optional,
    ..?            => unknown,
} }
