// Written by `cargo xtask gen` from `ClusterVolumeSpec.Availability` in spec/docker/contract/v1.42.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The availability of the volume for tasks. To delete a volume that is in use, set it to `drain` first.
///
/// Available in API 1.42 and later.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ClusterVolumeSpecAvailability {
    /// `active`: Tasks may use the volume.
    Active,

    /// `pause`: Tasks that use the volume continue to run; no new tasks may use it.
    Pause,

    /// `drain`: Tasks that use the volume are stopped and replaced elsewhere, no new tasks may use it, and all nodes release it.
    Drain,

    /// Any other string, as received.
    Other(String),
}

support::open_enum! { ClusterVolumeSpecAvailability {
    "active" => Active,
    "pause"  => Pause,
    "drain"  => Drain,
    ..       => Other,
} }
