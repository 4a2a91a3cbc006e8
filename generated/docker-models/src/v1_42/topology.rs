// Written by `cargo xtask gen` from `Topology` in spec/docker/contract/v1.42.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use std::collections::BTreeMap;

/// A part of the cluster, such as a region or a zone, told by names and values.
///
/// It matters for cluster volumes, which may be within reach of some nodes only. The CSI specification, from which the
/// term comes, has the rules for names and values.
///
/// API 1.42 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Topology {
    /// The values by name, such as `Z1` for `com.example/zone`. A node belongs to the part if all of them apply to it.
    #[doc(alias = "Segments")]
    pub segments: Option<BTreeMap<String, String>>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { Topology {
    "Segments" => segments: optional,
    ..?        => unknown,
} }
