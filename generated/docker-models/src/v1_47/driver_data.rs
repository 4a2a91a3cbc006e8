// Written by `cargo xtask gen` from `DriverData` in spec/docker/contract/v1.47.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use std::collections::BTreeMap;

/// The definition `DriverData`.
///
/// API 1.47 and later. Before API 1.47 it was `GraphDriverData`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct DriverData {
    /// `Name` in JSON.
    #[doc(alias = "Name")]
    pub name: String,

    /// `Data` in JSON.
    #[doc(alias = "Data")]
    pub data: BTreeMap<String, String>,
}

support::object! { DriverData {
    "Name" => name: required,
    "Data" => data: required,
} }
