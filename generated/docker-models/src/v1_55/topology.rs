// Written by `cargo xtask gen` from `Topology` in spec/docker/contract/v1.55.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use std::collections::BTreeMap;

/// The definition `Topology`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Topology {
    /// `Segments` in JSON.
    #[doc(alias = "Segments")]
    pub segments: Option<BTreeMap<String, String>>,
}

support::object! { Topology {
    "Segments" => segments: optional,
} }
