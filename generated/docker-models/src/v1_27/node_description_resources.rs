// Written by `cargo xtask gen` from `Node.Description.Resources` in spec/docker/contract/v1.27.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// How much processing power and memory the machine has in all.
///
/// API 1.31 and earlier. In this form: API 1.27. Since API 1.32 it is `ResourceObject`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NodeDescriptionResources {
    /// A misspelling in this one document. Engines send `NanoCPUs`, billionths of a processor.
    ///
    /// API 1.27.
    #[doc(alias = "NanoCpus")]
    pub nano_cpus: Option<i64>,

    /// Memory of the machine in bytes.
    #[doc(alias = "MemoryBytes")]
    pub memory_bytes: Option<i64>,
}

support::object! { NodeDescriptionResources {
    "NanoCpus"    => nano_cpus:    optional,
    "MemoryBytes" => memory_bytes: optional,
} }
