// Written by `cargo xtask gen` from `SystemInfo/200.RegistryConfig` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::SystemInfoResponseRegistryConfigIndexConfigs;
use std::collections::BTreeMap;

/// How the engine deals with registries: which have mirrors, and which may lack a valid certificate.
///
/// API 1.31 and earlier.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SystemInfoResponseRegistryConfig {
    /// How the engine deals with single registries, under the host and port of each. `docker.io` is always among them.
    #[doc(alias = "IndexConfigs")]
    pub index_configs: Option<
        BTreeMap<String, SystemInfoResponseRegistryConfigIndexConfigs>,
    >,

    /// The address ranges whose registries may lack a valid certificate, or use plain HTTP, such as `127.0.0.0/8`.
    #[doc(alias = "InsecureRegistryCIDRs")]
    pub insecure_registry_cidrs: Option<Vec<String>>,
}

support::object! { SystemInfoResponseRegistryConfig {
    "IndexConfigs"          => index_configs:           optional,
    "InsecureRegistryCIDRs" => insecure_registry_cidrs: optional,
} }
