// Written by `cargo xtask gen` from `TaskSpec.Resources` in spec/docker/contract/v1.52.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::super::v1_32::ResourceObject;
use super::super::v1_41::Limit;

/// How much of a node's processors, memory and other resources each single task may use, and how much is set aside
/// for it.
///
/// All versions of the API. In this form: API 1.52 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TaskSpecResources {
    /// The most that one task may use. A container that wants more memory than this gets killed.
    #[doc(alias = "Limits")]
    pub limits: Option<Limit>,

    /// What a node must have unclaimed for a task to be placed there, and what the swarm then counts as taken.
    #[doc(alias = "Reservations")]
    pub reservations: Option<ResourceObject>,

    /// How many bytes of swap space a task may use; `-1` is without limit. It needs a memory limit beside it. When absent,
    /// the rule for plain containers applies: memory and swap together come to twice that limit.
    ///
    /// Limits: at least -1.
    ///
    /// API 1.52 and later.
    #[doc(alias = "SwapBytes")]
    pub swap_bytes: Option<i64>,

    /// How eagerly the kernel moves a task's memory to swap, from `0` to `100`. When absent, the node's own setting
    /// applies, often 60; `-1` takes back a value set before.
    ///
    /// Limits: -1 to 100.
    ///
    /// API 1.52 and later.
    #[doc(alias = "MemorySwappiness")]
    pub memory_swappiness: Option<i64>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { TaskSpecResources {
    "Limits"           => limits:            optional,
    "Reservations"     => reservations:      optional,
    "SwapBytes"        => swap_bytes:        optional,
    "MemorySwappiness" => memory_swappiness: optional,
    ..?                => unknown,
} }
