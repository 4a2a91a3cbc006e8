// Written by `cargo xtask gen` from `TaskSpec.Resources` in spec/docker/contract/v1.52.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::super::v1_32::ResourceObject;
use super::super::v1_41::Limit;

/// The resources of a node, such as CPU time and memory, that each task may use at most, and those reserved for it.
///
/// Available in all API versions; this form: 1.52 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TaskSpecResources {
    /// The maximum resources that a task may use. A container that exceeds the memory limit is killed.
    ///
    /// JSON key: `Limits`.
    #[doc(alias = "Limits")]
    pub limits: Option<Limit>,

    /// The resources that must be available on a node for a task to be placed there, and that are then reserved for it.
    ///
    /// JSON key: `Reservations`.
    #[doc(alias = "Reservations")]
    pub reservations: Option<ResourceObject>,

    /// The swap space that a task may use, in bytes. `-1` sets no limit. Requires a memory limit. If omitted, memory and
    /// swap together are limited to twice the memory limit, as for standalone containers.
    ///
    /// Limits: at least -1.
    ///
    /// JSON key: `SwapBytes`. Available in API 1.52 and later.
    #[doc(alias = "SwapBytes")]
    pub swap_bytes: Option<i64>,

    /// The tendency of the kernel to swap out a task's memory, from `0` to `100`. If omitted, the node's setting applies,
    /// which is often 60. `-1` resets a value set earlier.
    ///
    /// Limits: -1 to 100.
    ///
    /// JSON key: `MemorySwappiness`. Available in API 1.52 and later.
    #[doc(alias = "MemorySwappiness")]
    pub memory_swappiness: Option<i64>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { TaskSpecResources {
    "Limits"           => limits:            optional,
    "Reservations"     => reservations:      optional,
    "SwapBytes"        => swap_bytes:        optional,
    "MemorySwappiness" => memory_swappiness: optional,
    ..?                => unknown,
} }
