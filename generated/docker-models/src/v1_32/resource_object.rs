// Written by `cargo xtask gen` from `ResourceObject` in spec/docker/contract/v1.32.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::GenericResources;

/// Amounts of CPU time, memory and user-defined resources: the resources of a node, or those that a task reserves.
///
/// Available in API 1.32 and later. Named `NodeDescriptionResources` before API 1.32. Named `TaskSpecResourcesLimits` before API 1.32. Named `TaskSpecResourcesReservations` before API 1.32.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ResourceObject {
    /// The CPU time, in billionths of a CPU: `500000000` is half a CPU.
    ///
    /// JSON key: `NanoCPUs`.
    #[doc(alias = "NanoCPUs")]
    pub nano_cpus: Option<i64>,

    /// The amount of memory, in bytes.
    ///
    /// JSON key: `MemoryBytes`.
    #[doc(alias = "MemoryBytes")]
    pub memory_bytes: Option<i64>,

    /// User-defined resources, such as GPUs. `null` or omitted if there are none.
    ///
    /// JSON key: `GenericResources`.
    #[doc(alias = "GenericResources")]
    pub generic_resources: Option<GenericResources>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { ResourceObject {
    "NanoCPUs"         => nano_cpus:         optional,
    "MemoryBytes"      => memory_bytes:      optional,
    "GenericResources" => generic_resources: optional,
    ..?                => unknown,
} }
