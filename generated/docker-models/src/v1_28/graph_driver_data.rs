// Written by `cargo xtask gen` from `GraphDriverData` in spec/docker/contract/v1.28.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use std::collections::BTreeMap;

/// The definition `GraphDriverData`.
///
/// API 1.28 to 1.46. Before API 1.28 it was `GraphDriver`. Since API 1.47 it is `DriverData`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct GraphDriverData {
    /// `Name` in JSON.
    #[doc(alias = "Name")]
    pub name: String,

    /// `Data` in JSON.
    #[doc(alias = "Data")]
    pub data: BTreeMap<String, String>,
}

support::object! { GraphDriverData {
    "Name" => name: required,
    "Data" => data: required,
} }
