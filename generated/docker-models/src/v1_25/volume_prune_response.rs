// Written by `cargo xtask gen` from `VolumePrune/200` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The volumes that were removed and the disk space that was freed.
///
/// The body of response 200 to `POST /volumes/prune` ([`VolumePrune`]).
///
/// Available in all API versions.
///
#[doc = operation!("VolumePrune")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct VolumePruneResponse {
    /// The names of the removed volumes. Empty if no volume was removed.
    ///
    /// JSON key: `VolumesDeleted`.
    #[doc(alias = "VolumesDeleted")]
    pub volumes_deleted: Option<Vec<String>>,

    /// The disk space that was freed, in bytes.
    ///
    /// JSON key: `SpaceReclaimed`.
    #[doc(alias = "SpaceReclaimed")]
    pub space_reclaimed: Option<u64>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { VolumePruneResponse {
    "VolumesDeleted" => volumes_deleted: optional,
    "SpaceReclaimed" => space_reclaimed: optional,
    ..?              => unknown,
} }
