// Written by `cargo xtask gen` from `ClusterVolumeSpec.AccessMode.Availability` in spec/docker/contract/v1.42.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The availability of the volume for tasks.
///
/// Daemons ignore this field here; they read and send `Availability` of `ClusterVolumeSpec`.
///
/// Default: `"active"`.
///
/// Available in API 1.42 and later.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ClusterVolumeSpecAccessModeAvailability {
    /// `active`: Tasks may use the volume.
    Active,

    /// `pause`: Tasks that use the volume continue to run; no new tasks may use it.
    Pause,

    /// `drain`: Tasks that use the volume are stopped and replaced elsewhere, and no new tasks may use it.
    Drain,

    /// Any other string, as received.
    Other(String),
}

support::open_enum! { ClusterVolumeSpecAccessModeAvailability {
    "active" => Active,
    "pause"  => Pause,
    "drain"  => Drain,
    ..       => Other,
} }
