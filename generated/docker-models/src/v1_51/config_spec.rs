// Written by `cargo xtask gen` from `ConfigSpec` in spec/docker/contract/v1.51.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::Driver;
use std::collections::BTreeMap;

/// The definition `ConfigSpec`.
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

    /// `Templating` in JSON.
    #[doc(alias = "Templating")]
    pub templating: Option<Driver>,
}

support::object! { ConfigSpec {
    "Name"       => name:       optional,
    "Labels"     => labels:     optional,
    "Data"       => data:       optional,
    "Templating" => templating: optional,
} }
