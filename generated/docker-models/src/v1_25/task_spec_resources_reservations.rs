// Written by `cargo xtask gen` from `TaskSpec.Resources.Reservations` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The resources that must be available on a node for a task to be placed there, and that are then reserved for it.
///
/// Available in API 1.31 and earlier. Named `ResourceObject` since API 1.32.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TaskSpecResourcesReservations {
    /// The CPU time reserved for a task, in billionths of a CPU.
    ///
    /// JSON key: `NanoCPUs`.
    #[doc(alias = "NanoCPUs")]
    pub nano_cpus: Option<i64>,

    /// The memory reserved for a task, in bytes.
    ///
    /// JSON key: `MemoryBytes`.
    #[doc(alias = "MemoryBytes")]
    pub memory_bytes: Option<i64>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { TaskSpecResourcesReservations {
    "NanoCPUs"    => nano_cpus:    optional,
    "MemoryBytes" => memory_bytes: optional,
    ..?           => unknown,
} }
