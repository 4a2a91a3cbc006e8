// Written by `cargo xtask gen` from `Node.Description.Resources` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// How much processing power and memory the machine has in all.
///
/// API 1.31 and earlier. Since API 1.32 it is `ResourceObject`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NodeDescriptionResources {
    /// Processing power in billionths of a processor: `2000000000` means two.
    #[doc(alias = "NanoCPUs")]
    pub nano_cpus: Option<i64>,

    /// Memory of the machine in bytes.
    #[doc(alias = "MemoryBytes")]
    pub memory_bytes: Option<i64>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { NodeDescriptionResources {
    "NanoCPUs"    => nano_cpus:    optional,
    "MemoryBytes" => memory_bytes: optional,
    ..?           => unknown,
} }
