// Written by `cargo xtask gen` from `Topology` in spec/docker/contract/v1.42.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use std::collections::BTreeMap;

/// A part of the cluster, such as a region or zone, described by key-value pairs.
///
/// It applies to cluster volumes, which may be accessible only from some nodes. The CSI specification defines the
/// term, and the rules for keys and values.
///
/// Available in API 1.42 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Topology {
    /// The key-value pairs, such as `Z1` for the key `com.example/zone`. A node belongs to the part if all pairs apply to
    /// it.
    ///
    /// JSON key: `Segments`.
    #[doc(alias = "Segments")]
    pub segments: Option<BTreeMap<String, String>>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { Topology {
    "Segments" => segments: optional,
    ..?        => unknown,
} }
