// Written by `cargo xtask gen` from `ClusterVolumeSpec.AccessMode.Availability` in spec/docker/contract/v1.42.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// Whether tasks may use the volume.
///
/// Engines overlook it here: they read and send `Availability` of `ClusterVolumeSpec`.
///
/// API 1.42 and later.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ClusterVolumeSpecAccessModeAvailability {
    /// `active`: Tasks may use it.
    Active,

    /// `pause`: Tasks that use it go on; no new ones get it.
    Pause,

    /// `drain`: Tasks that use it are stopped and replaced elsewhere, and no new ones get it.
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
