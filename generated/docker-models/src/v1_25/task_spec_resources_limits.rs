// Written by `cargo xtask gen` from `TaskSpec.Resources.Limits` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The maximum resources that a task may use. A container that exceeds the memory limit is killed.
///
/// Available in API 1.31 and earlier. Named `ResourceObject` since API 1.32.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TaskSpecResourcesLimits {
    /// The CPU limit, in billionths of a CPU: `500000000` is half a CPU. `0` sets no limit.
    ///
    /// JSON key: `NanoCPUs`.
    #[doc(alias = "NanoCPUs")]
    pub nano_cpus: Option<i64>,

    /// The memory limit, in bytes. `0` sets no limit.
    ///
    /// JSON key: `MemoryBytes`.
    #[doc(alias = "MemoryBytes")]
    pub memory_bytes: Option<i64>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { TaskSpecResourcesLimits {
    "NanoCPUs"    => nano_cpus:    optional,
    "MemoryBytes" => memory_bytes: optional,
    ..?           => unknown,
} }
