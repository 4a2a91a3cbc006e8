// Written by `cargo xtask gen` from `Node.Description.Resources` in spec/docker/contract/v1.27.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `Node.Description.Resources`.
///
/// API 1.31 and earlier. In this form: API 1.27. Since API 1.32 it is `ResourceObject`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NodeDescriptionResources {
    /// `NanoCpus` in JSON.
    ///
    /// API 1.27.
    #[doc(alias = "NanoCpus")]
    pub nano_cpus: Option<i64>,

    /// `MemoryBytes` in JSON.
    #[doc(alias = "MemoryBytes")]
    pub memory_bytes: Option<i64>,
}

support::object! { NodeDescriptionResources {
    "NanoCpus"    => nano_cpus:    optional,
    "MemoryBytes" => memory_bytes: optional,
} }
