// Written by `cargo xtask gen` from `ClusterVolumeSpec.AccessMode.Availability` in spec/docker/contract/v1.42.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `ClusterVolumeSpec.AccessMode.Availability`.
///
/// API 1.42 and later.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ClusterVolumeSpecAccessModeAvailability {
    /// `active`
    Active,

    /// `pause`
    Pause,

    /// `drain`
    Drain,

    /// Any other text, as sent.
    Other(String),
}

support::open_enum! { ClusterVolumeSpecAccessModeAvailability {
    "active" => Active,
    "pause"  => Pause,
    "drain"  => Drain,
    ..       => Other,
} }
