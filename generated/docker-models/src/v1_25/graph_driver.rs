// Written by `cargo xtask gen` from `GraphDriver` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use std::collections::BTreeMap;

/// The definition `GraphDriver`.
///
/// API 1.27 and earlier. Since API 1.28 it is `GraphDriverData`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct GraphDriver {
    /// `Name` in JSON.
    #[doc(alias = "Name")]
    pub name: Option<String>,

    /// `Data` in JSON.
    #[doc(alias = "Data")]
    pub data: Option<BTreeMap<String, String>>,
}

support::object! { GraphDriver {
    "Name" => name: optional,
    "Data" => data: optional,
} }
