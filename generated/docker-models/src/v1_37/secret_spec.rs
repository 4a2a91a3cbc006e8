// Written by `cargo xtask gen` from `SecretSpec` in spec/docker/contract/v1.37.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::super::v1_31::Driver;
use std::collections::BTreeMap;

/// The definition `SecretSpec`.
///
/// All versions of the API. In this form: API 1.37 and later.
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

    /// `Templating` in JSON.
    ///
    /// API 1.37 and later.
    #[doc(alias = "Templating")]
    pub templating: Option<Driver>,
}

support::object! { SecretSpec {
    "Name"       => name:       optional,
    "Labels"     => labels:     optional,
    "Data"       => data:       optional,
    "Driver"     => driver:     optional,
    "Templating" => templating: optional,
} }
