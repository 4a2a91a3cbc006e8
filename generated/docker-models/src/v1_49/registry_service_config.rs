// Written by `cargo xtask gen` from `RegistryServiceConfig` in spec/docker/contract/v1.49.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::super::v1_32::IndexInfo;
use std::collections::BTreeMap;

/// The daemon's configuration for registries.
///
/// Available in API 1.32 and later; this form: 1.49 to 1.51.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RegistryServiceConfig {
    /// The IP address ranges, in CIDR notation, of registries for which the daemon accepts plain HTTP and unverified
    /// certificates.
    ///
    /// The loopback ranges, such as `127.0.0.0/8`, are always included. Insecure registries that are configured by host
    /// name are in `IndexConfigs`.
    ///
    /// **Warning:** anyone on the network path to an insecure registry can read and replace the images and credentials
    /// transferred.
    ///
    /// JSON key: `InsecureRegistryCIDRs`.
    #[doc(alias = "InsecureRegistryCIDRs")]
    pub insecure_registry_cidrs: Option<Vec<String>>,

    /// The configuration of individual registries, by host name and optional port. Always includes `docker.io`.
    ///
    /// JSON key: `IndexConfigs`.
    #[doc(alias = "IndexConfigs")]
    pub index_configs: Option<BTreeMap<String, Option<IndexInfo>>>,

    /// The URLs of registry mirrors, which the daemon tries before Docker Hub. `null` or empty if there are none.
    ///
    /// JSON key: `Mirrors`.
    #[doc(alias = "Mirrors")]
    pub mirrors: Option<Vec<String>>,

    /// The IP address ranges of registries to which nondistributable layers may be pushed.
    ///
    /// Older daemons send the configured ranges. Recent daemons push such layers to any registry, and send `null` or
    /// omit the field.
    ///
    /// JSON key: `AllowNondistributableArtifactsCIDRs`. Available in API 1.32 to 1.51.
    #[doc(alias = "AllowNondistributableArtifactsCIDRs")]
    #[deprecated]
    pub allow_nondistributable_artifacts_cidrs: Option<Vec<String>>,

    /// The registries, as host names or IP addresses with an optional port, to which nondistributable layers may be
    /// pushed.
    ///
    /// Older daemons send the configured names. Recent daemons push such layers to any registry, and send `null` or
    /// omit the field.
    ///
    /// JSON key: `AllowNondistributableArtifactsHostnames`. Available in API 1.32 to 1.51.
    #[doc(alias = "AllowNondistributableArtifactsHostnames")]
    #[deprecated]
    pub allow_nondistributable_artifacts_hostnames: Option<Vec<String>>,

    /// All other keys and their values.
    pub additional_properties: BTreeMap<String, serde_json::Value>,
}

support::object! { RegistryServiceConfig {
    "InsecureRegistryCIDRs"                   => insecure_registry_cidrs:                optional,
    "IndexConfigs"                            => index_configs:                          optional,
    "Mirrors"                                 => mirrors:                                optional,
    "AllowNondistributableArtifactsCIDRs"     => allow_nondistributable_artifacts_cidrs: optional,
    "AllowNondistributableArtifactsHostnames" => allow_nondistributable_artifacts_hostnames: optional,
    ..                                        => additional_properties,
} }
