// Written by `cargo xtask gen` from `ClusterVolumeSpec.AccessMode.Sharing` in spec/docker/contract/v1.42.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// How many tasks may use the volume at the same time, and whether they may write to it.
///
/// API 1.42 and later.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ClusterVolumeSpecAccessModeSharing {
    /// `none`: One task alone.
    None,

    /// `readonly`: Any number of tasks, and none of them may write.
    Readonly,

    /// `onewriter`: Any number of tasks, of which a single one may write.
    Onewriter,

    /// `all`: Any number of tasks, and all of them may write.
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
