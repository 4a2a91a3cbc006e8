// Written by `cargo xtask gen` from `TaskSpec.Resources.Reservations` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// What a node must have unclaimed for a task to be placed there, and what the swarm then counts as taken.
///
/// API 1.31 and earlier. Since API 1.32 it is `ResourceObject`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TaskSpecResourcesReservations {
    /// How much processor time to set aside for a task, in billionths of a processor.
    #[doc(alias = "NanoCPUs")]
    pub nano_cpus: Option<i64>,

    /// How many bytes of memory to set aside for a task.
    #[doc(alias = "MemoryBytes")]
    pub memory_bytes: Option<i64>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { TaskSpecResourcesReservations {
    "NanoCPUs"    => nano_cpus:    optional,
    "MemoryBytes" => memory_bytes: optional,
    ..?           => unknown,
} }
