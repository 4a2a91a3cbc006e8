// Written by `cargo xtask gen` from `VolumePrune/200` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// Which volumes were removed, and how much space that freed.
///
/// The body of the reply 200 to `POST /volumes/prune` (`VolumePrune`).
///
/// All versions of the API.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct VolumePruneResponse {
    /// The removed volumes, by name. Empty if there was nothing to remove.
    #[doc(alias = "VolumesDeleted")]
    pub volumes_deleted: Option<Vec<String>>,

    /// How many bytes that freed.
    #[doc(alias = "SpaceReclaimed")]
    pub space_reclaimed: Option<u64>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { VolumePruneResponse {
    "VolumesDeleted" => volumes_deleted: optional,
    "SpaceReclaimed" => space_reclaimed: optional,
    ..?              => unknown,
} }
