// Written by `cargo xtask gen` from `SystemInfo/200.RegistryConfig` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::SystemInfoResponseRegistryConfigIndexConfigs;
use std::collections::BTreeMap;

/// The type of `SystemInfo/200.RegistryConfig`.
///
/// API 1.31 and earlier.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SystemInfoResponseRegistryConfig {
    /// `IndexConfigs` in JSON.
    #[doc(alias = "IndexConfigs")]
    pub index_configs: Option<BTreeMap<String, SystemInfoResponseRegistryConfigIndexConfigs>>,

    /// `InsecureRegistryCIDRs` in JSON.
    #[doc(alias = "InsecureRegistryCIDRs")]
    pub insecure_registry_cidrs: Option<Vec<String>>,
}

support::object! { SystemInfoResponseRegistryConfig {
    "IndexConfigs"          => index_configs:           optional,
    "InsecureRegistryCIDRs" => insecure_registry_cidrs: optional,
} }
