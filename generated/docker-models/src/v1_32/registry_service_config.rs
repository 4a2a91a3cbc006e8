// Written by `cargo xtask gen` from `RegistryServiceConfig` in spec/docker/contract/v1.32.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::IndexInfo;
use std::collections::BTreeMap;

/// The definition `RegistryServiceConfig`.
///
/// API 1.32 and later. In this form: API 1.32 to 1.48.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct RegistryServiceConfig {
    /// `AllowNondistributableArtifactsCIDRs` in JSON.
    ///
    /// API 1.32 to 1.48.
    #[doc(alias = "AllowNondistributableArtifactsCIDRs")]
    pub allow_nondistributable_artifacts_cidrs: Option<Vec<String>>,

    /// `AllowNondistributableArtifactsHostnames` in JSON.
    ///
    /// API 1.32 to 1.48.
    #[doc(alias = "AllowNondistributableArtifactsHostnames")]
    pub allow_nondistributable_artifacts_hostnames: Option<Vec<String>>,

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
    "AllowNondistributableArtifactsCIDRs"     => allow_nondistributable_artifacts_cidrs: optional,
    "AllowNondistributableArtifactsHostnames" => allow_nondistributable_artifacts_hostnames: optional,
    "InsecureRegistryCIDRs"                   => insecure_registry_cidrs:                optional,
    "IndexConfigs"                            => index_configs:                          optional,
    "Mirrors"                                 => mirrors:                                optional,
} }
