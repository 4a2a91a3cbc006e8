// Written by `cargo xtask gen` from `RegistryServiceConfig` in spec/docker/contract/v1.52.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::super::v1_32::IndexInfo;
use std::collections::BTreeMap;

/// The daemon's settings for registries.
///
/// API 1.32 and later. In this form: API 1.52 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct RegistryServiceConfig {
    /// Ranges of IP addresses, in CIDR notation, whose registries may be used over plain HTTP or with a certificate
    /// that does not verify.
    ///
    /// The loopback ranges are always among them. Registries that the configuration names by host are in
    /// `IndexConfigs`.
    #[doc(alias = "InsecureRegistryCIDRs")]
    pub insecure_registry_cidrs: Option<Vec<String>>,

    /// Settings of single registries, by host name and perhaps a port. There is always one for `docker.io`.
    #[doc(alias = "IndexConfigs")]
    pub index_configs: Option<BTreeMap<String, Option<IndexInfo>>>,

    /// The URLs of registries that the daemon tries before Docker Hub. Empty or `null` if there are none.
    #[doc(alias = "Mirrors")]
    pub mirrors: Option<Vec<String>>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { RegistryServiceConfig {
    "InsecureRegistryCIDRs" => insecure_registry_cidrs: optional,
    "IndexConfigs"          => index_configs:           optional,
    "Mirrors"               => mirrors:                 optional,
    ..?                     => unknown,
} }
