// Written by `cargo xtask gen` from `Node.Description.Resources` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The total CPU time, memory and generic resources of the node, including those reserved by tasks.
///
/// Available in API 1.31 and earlier. Named `ResourceObject` since API 1.32.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NodeDescriptionResources {
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

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { NodeDescriptionResources {
    "NanoCPUs"    => nano_cpus:    optional,
    "MemoryBytes" => memory_bytes: optional,
    ..?           => unknown,
} }
