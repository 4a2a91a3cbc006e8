// Written by `cargo xtask gen` from `HostConfig.LogConfig` in spec/docker/contract/v1.48.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::HostConfigLogConfigType;
use std::collections::BTreeMap;

/// The type of `HostConfig.LogConfig`.
///
/// All versions of the API. In this form: API 1.48 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct HostConfigLogConfig {
    /// `Type` in JSON.
    #[doc(alias = "Type")]
    pub type_: Option<HostConfigLogConfigType>,

    /// `Config` in JSON.
    #[doc(alias = "Config")]
    pub config: Option<BTreeMap<String, String>>,
}

support::object! { HostConfigLogConfig {
    "Type"   => type_:  optional,
    "Config" => config: optional,
} }
