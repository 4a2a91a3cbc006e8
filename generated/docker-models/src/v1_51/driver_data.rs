// Written by `cargo xtask gen` from `DriverData` in spec/docker/contract/v1.51.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use std::collections::BTreeMap;

/// The definition `DriverData`.
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
