// Written by `cargo xtask gen` from `IPAM` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use std::collections::BTreeMap;

/// The definition `IPAM`.
///
/// All versions of the API. In this form: API 1.40 and earlier.
#[doc(alias = "IPAM")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Ipam {
    /// `Driver` in JSON.
    ///
    /// Default: `"default"`.
    #[doc(alias = "Driver")]
    pub driver: Option<String>,

    /// `Config` in JSON.
    #[doc(alias = "Config")]
    pub config: Option<Vec<BTreeMap<String, String>>>,

    /// `Options` in JSON.
    #[doc(alias = "Options")]
    pub options: Option<BTreeMap<String, String>>,
}

support::object! { Ipam {
    "Driver"  => driver:  optional,
    "Config"  => config:  optional,
    "Options" => options: optional,
} }
