// Written by `cargo xtask gen` from `ResourceObject` in spec/docker/contract/v1.32.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::GenericResources;

/// Amounts of CPU, memory and user-defined resources: what a node has, or what a task reserves.
///
/// API 1.32 and later. Before API 1.32 it was `NodeDescriptionResources`. Before API 1.32 it was `TaskSpecResourcesLimits`. Before API 1.32 it was `TaskSpecResourcesReservations`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ResourceObject {
    /// CPU time in billionths of one CPU: `500000000` is half a CPU.
    #[doc(alias = "NanoCPUs")]
    pub nano_cpus: Option<i64>,

    /// Memory, in bytes.
    #[doc(alias = "MemoryBytes")]
    pub memory_bytes: Option<i64>,

    /// Resources that a node's administrator has defined, such as GPUs. Absent or `null` if there are none.
    #[doc(alias = "GenericResources")]
    pub generic_resources: Option<GenericResources>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { ResourceObject {
    "NanoCPUs"         => nano_cpus:         optional,
    "MemoryBytes"      => memory_bytes:      optional,
    "GenericResources" => generic_resources: optional,
    ..?                => unknown,
} }
