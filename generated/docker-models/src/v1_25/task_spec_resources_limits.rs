// Written by `cargo xtask gen` from `TaskSpec.Resources.Limits` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `TaskSpec.Resources.Limits`.
///
/// API 1.31 and earlier. Since API 1.32 it is `ResourceObject`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TaskSpecResourcesLimits {
    /// `NanoCPUs` in JSON.
    #[doc(alias = "NanoCPUs")]
    pub nano_cpus: Option<i64>,

    /// `MemoryBytes` in JSON.
    #[doc(alias = "MemoryBytes")]
    pub memory_bytes: Option<i64>,
}

support::object! { TaskSpecResourcesLimits {
    "NanoCPUs"    => nano_cpus:    optional,
    "MemoryBytes" => memory_bytes: optional,
} }
