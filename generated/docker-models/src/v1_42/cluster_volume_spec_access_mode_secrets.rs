// Written by `cargo xtask gen` from `ClusterVolumeSpec.AccessMode.Secrets[]` in spec/docker/contract/v1.42.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `ClusterVolumeSpec.AccessMode.Secrets[]`.
///
/// API 1.42 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ClusterVolumeSpecAccessModeSecrets {
    /// `Key` in JSON.
    #[doc(alias = "Key")]
    pub key: Option<String>,

    /// `Secret` in JSON.
    #[doc(alias = "Secret")]
    pub secret: Option<String>,
}

support::object! { ClusterVolumeSpecAccessModeSecrets {
    "Key"    => key:    optional,
    "Secret" => secret: optional,
} }
