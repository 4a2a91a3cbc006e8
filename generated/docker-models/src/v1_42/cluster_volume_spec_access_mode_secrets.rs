// Written by `cargo xtask gen` from `ClusterVolumeSpec.AccessMode.Secrets[]` in spec/docker/contract/v1.42.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// A secret for the storage plugin, and the key by which the plugin identifies it.
///
/// Available in API 1.42 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ClusterVolumeSpecAccessModeSecrets {
    /// The key under which the secret's data is passed to the plugin.
    ///
    /// JSON key: `Key`.
    #[doc(alias = "Key")]
    pub key: Option<String>,

    /// The ID or name of a swarm secret. Its data is passed to the plugin.
    ///
    /// JSON key: `Secret`.
    #[doc(alias = "Secret")]
    pub secret: Option<String>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { ClusterVolumeSpecAccessModeSecrets {
    "Key"    => key:    optional,
    "Secret" => secret: optional,
    ..?      => unknown,
} }
