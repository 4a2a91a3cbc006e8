// Written by `cargo xtask gen` from `ConfigSpec` in spec/docker/contract/v1.30.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use std::collections::BTreeMap;

/// The definition `ConfigSpec`.
///
/// API 1.30 and later. In this form: API 1.30 to 1.36.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ConfigSpec {
    /// `Name` in JSON.
    #[doc(alias = "Name")]
    pub name: Option<String>,

    /// `Labels` in JSON.
    #[doc(alias = "Labels")]
    pub labels: Option<BTreeMap<String, String>>,

    /// `Data` in JSON.
    #[doc(alias = "Data")]
    pub data: Option<String>,
}

support::object! { ConfigSpec {
    "Name"   => name:   optional,
    "Labels" => labels: optional,
    "Data"   => data:   optional,
} }
