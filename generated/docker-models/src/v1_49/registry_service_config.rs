// Written by `cargo xtask gen` from `RegistryServiceConfig` in spec/docker/contract/v1.49.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::super::v1_32::IndexInfo;
use std::collections::BTreeMap;

/// The definition `RegistryServiceConfig`.
///
/// API 1.32 and later. In this form: API 1.49 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct RegistryServiceConfig {
    /// `InsecureRegistryCIDRs` in JSON.
    #[doc(alias = "InsecureRegistryCIDRs")]
    pub insecure_registry_cidrs: Option<Vec<String>>,

    /// `IndexConfigs` in JSON.
    #[doc(alias = "IndexConfigs")]
    pub index_configs: Option<BTreeMap<String, Option<IndexInfo>>>,

    /// `Mirrors` in JSON.
    #[doc(alias = "Mirrors")]
    pub mirrors: Option<Vec<String>>,
}

support::object! { RegistryServiceConfig {
    "InsecureRegistryCIDRs" => insecure_registry_cidrs: optional,
    "IndexConfigs"          => index_configs:           optional,
    "Mirrors"               => mirrors:                 optional,
} }
