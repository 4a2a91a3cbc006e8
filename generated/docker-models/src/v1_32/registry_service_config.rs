// Written by `cargo xtask gen` from `RegistryServiceConfig` in spec/docker/contract/v1.32.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::IndexInfo;
use std::collections::BTreeMap;

/// The daemon's settings for registries.
///
/// API 1.32 and later. In this form: API 1.32 to 1.48.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct RegistryServiceConfig {
    /// Ranges of IP addresses with registries to which layers of restricted distribution may be pushed.
    ///
    /// Older engines send the configured ranges. Recent ones push such layers anywhere, and send `null`.
    ///
    /// API 1.32 to 1.51.
    #[doc(alias = "AllowNondistributableArtifactsCIDRs")]
    #[deprecated]
    pub allow_nondistributable_artifacts_cidrs: Option<Vec<String>>,

    /// Registries, by host name or address and perhaps a port, to which layers of restricted distribution may be
    /// pushed.
    ///
    /// Older engines send the configured names. Recent ones push such layers anywhere, and send `null`.
    ///
    /// API 1.32 to 1.51.
    #[doc(alias = "AllowNondistributableArtifactsHostnames")]
    #[deprecated]
    pub allow_nondistributable_artifacts_hostnames: Option<Vec<String>>,

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
    "AllowNondistributableArtifactsCIDRs"     => allow_nondistributable_artifacts_cidrs: optional,
    "AllowNondistributableArtifactsHostnames" => allow_nondistributable_artifacts_hostnames: optional,
    "InsecureRegistryCIDRs"                   => insecure_registry_cidrs:                optional,
    "IndexConfigs"                            => index_configs:                          optional,
    "Mirrors"                                 => mirrors:                                optional,
    ..?                                       => unknown,
} }
