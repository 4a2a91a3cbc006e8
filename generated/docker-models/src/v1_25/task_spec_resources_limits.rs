// Written by `cargo xtask gen` from `TaskSpec.Resources.Limits` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The most that one task may use. A container that wants more memory than this gets killed.
///
/// API 1.31 and earlier. Since API 1.32 it is `ResourceObject`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TaskSpecResourcesLimits {
    /// How much processor time a task may use at most, in billionths of a processor: `500000000` is half of one.
    #[doc(alias = "NanoCPUs")]
    pub nano_cpus: Option<i64>,

    /// How many bytes of memory a task may use at most.
    #[doc(alias = "MemoryBytes")]
    pub memory_bytes: Option<i64>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { TaskSpecResourcesLimits {
    "NanoCPUs"    => nano_cpus:    optional,
    "MemoryBytes" => memory_bytes: optional,
    ..?           => unknown,
} }
