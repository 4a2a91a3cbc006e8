// Written by `cargo xtask gen` from `IPAM` in spec/docker/contract/v1.41.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::IpamConfig;
use std::collections::BTreeMap;

/// The definition `IPAM`.
///
/// All versions of the API. In this form: API 1.41 and later.
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
    pub config: Option<Vec<IpamConfig>>,

    /// `Options` in JSON.
    #[doc(alias = "Options")]
    pub options: Option<BTreeMap<String, String>>,
}

support::object! { Ipam {
    "Driver"  => driver:  optional,
    "Config"  => config:  optional,
    "Options" => options: optional,
} }
