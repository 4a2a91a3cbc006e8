// Written by `cargo xtask gen` from `ClusterVolumeSpec.AccessMode.Scope` in spec/docker/contract/v1.42.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The number of nodes that may use the volume at the same time.
///
/// Default: `"single"`.
///
/// Available in API 1.42 and later.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ClusterVolumeSpecAccessModeScope {
    /// `single`: One node may use the volume.
    Single,

    /// `multi`: As many nodes as the storage plugin allows may use the volume.
    Multi,

    /// Any other string, as received.
    Other(String),
}

support::open_enum! { ClusterVolumeSpecAccessModeScope {
    "single" => Single,
    "multi"  => Multi,
    ..       => Other,
} }
