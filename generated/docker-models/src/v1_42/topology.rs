// Written by `cargo xtask gen` from `Topology` in spec/docker/contract/v1.42.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use std::collections::BTreeMap;

/// The definition `Topology`.
///
/// API 1.42 and later. In this form: API 1.42 to 1.50, and 1.52 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Topology {
    /// `Segments` in JSON.
    ///
    /// API 1.42 to 1.50, and 1.52 and later. The document of API 1.51 is an older copy.
    #[doc(alias = "Segments")]
    pub segments: Option<BTreeMap<String, String>>,
}

support::object! { Topology {
    "Segments" => segments: optional,
} }
