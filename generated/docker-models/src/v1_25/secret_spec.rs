// Written by `cargo xtask gen` from `SecretSpec` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use std::collections::BTreeMap;

/// The definition `SecretSpec`.
///
/// All versions of the API. In this form: API 1.30 and earlier.
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
}

support::object! { SecretSpec {
    "Name"   => name:   optional,
    "Labels" => labels: optional,
    "Data"   => data:   optional,
} }
