// Written by `cargo xtask gen` from `SecretSpec` in spec/docker/contract/v1.31.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::Driver;
use std::collections::BTreeMap;

/// The definition `SecretSpec`.
///
/// All versions of the API. In this form: API 1.31 to 1.36.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SecretSpec {
    /// `Name` in JSON.
    #[doc(alias = "Name")]
    pub name: Option<String>,

    /// `Labels` in JSON.
    #[doc(alias = "Labels")]
    pub labels: Option<BTreeMap<String, String>>,

    /// `Data` in JSON.
    #[doc(alias = "Data")]
    pub data: Option<String>,

    /// `Driver` in JSON.
    ///
    /// API 1.31 and later.
    #[doc(alias = "Driver")]
    pub driver: Option<Driver>,
}

support::object! { SecretSpec {
    "Name"   => name:   optional,
    "Labels" => labels: optional,
    "Data"   => data:   optional,
    "Driver" => driver: optional,
} }
