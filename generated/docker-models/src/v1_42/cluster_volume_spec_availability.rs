// Written by `cargo xtask gen` from `ClusterVolumeSpec.Availability` in spec/docker/contract/v1.42.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// Whether tasks may use the volume. To delete a volume in use, drain it first.
///
/// API 1.42 and later.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ClusterVolumeSpecAvailability {
    /// `active`: Tasks may use it.
    Active,

    /// `pause`: Tasks that use it go on; no new ones get it.
    Pause,

    /// `drain`: Tasks that use it are stopped and replaced elsewhere, no new ones get it, and all nodes let go of it.
    Drain,

    /// Any other text, as sent.
    Other(String),
}

support::open_enum! { ClusterVolumeSpecAvailability {
    "active" => Active,
    "pause"  => Pause,
    "drain"  => Drain,
    ..       => Other,
} }
