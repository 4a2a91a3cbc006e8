// Written by `cargo xtask gen` from `ClusterVolumeSpec.AccessMode.Sharing` in spec/docker/contract/v1.42.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The number of tasks that may use the volume at the same time, and their write access.
///
/// Default: `"none"`.
///
/// Available in API 1.42 and later.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ClusterVolumeSpecAccessModeSharing {
    /// `none`: Only one task may use the volume.
    None,

    /// `readonly`: Any number of tasks may read the volume; none may write to it.
    Readonly,

    /// `onewriter`: Any number of tasks may read the volume; only one of them may write to it.
    Onewriter,

    /// `all`: Any number of tasks may read and write the volume.
    All,

    /// Any other string, as received.
    Other(String),
}

support::open_enum! { ClusterVolumeSpecAccessModeSharing {
    "none"      => None,
    "readonly"  => Readonly,
    "onewriter" => Onewriter,
    "all"       => All,
    ..          => Other,
} }
