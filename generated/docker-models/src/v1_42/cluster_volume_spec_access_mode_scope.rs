// Written by `cargo xtask gen` from `ClusterVolumeSpec.AccessMode.Scope` in spec/docker/contract/v1.42.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// On how many nodes the volume may be in use at the same time.
///
/// API 1.42 and later.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ClusterVolumeSpecAccessModeScope {
    /// `single`: On one.
    Single,

    /// `multi`: On as many as the storage plugin allows.
    Multi,

    /// Any other text, as sent.
    Other(String),
}

support::open_enum! { ClusterVolumeSpecAccessModeScope {
    "single" => Single,
    "multi"  => Multi,
    ..       => Other,
} }
