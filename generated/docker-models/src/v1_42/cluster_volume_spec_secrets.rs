// Written by `cargo xtask gen` from `ClusterVolumeSpec.Secrets[]` in spec/docker/contract/v1.42.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// A secret for the storage plugin, with the name by which the plugin asks for it.
///
/// API 1.42 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ClusterVolumeSpecSecrets {
    /// The name under which the plugin gets the secret's data.
    #[doc(alias = "Key")]
    pub key: Option<String>,

    /// The secret, by its ID or name in the swarm. The plugin gets the data that is in it.
    #[doc(alias = "Secret")]
    pub secret: Option<String>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { ClusterVolumeSpecSecrets {
    "Key"    => key:    optional,
    "Secret" => secret: optional,
    ..?      => unknown,
} }
