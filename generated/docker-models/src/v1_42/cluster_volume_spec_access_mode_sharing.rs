// Written by `cargo xtask gen` from `ClusterVolumeSpec.AccessMode.Sharing` in spec/docker/contract/v1.42.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `ClusterVolumeSpec.AccessMode.Sharing`.
///
/// API 1.42 and later.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ClusterVolumeSpecAccessModeSharing {
    /// `none`
    None,

    /// `readonly`
    Readonly,

    /// `onewriter`
    Onewriter,

    /// `all`
    All,

    /// Any other text, as sent.
    Other(String),
}

support::open_enum! { ClusterVolumeSpecAccessModeSharing {
    "none"      => None,
    "readonly"  => Readonly,
    "onewriter" => Onewriter,
    "all"       => All,
    ..          => Other,
} }
