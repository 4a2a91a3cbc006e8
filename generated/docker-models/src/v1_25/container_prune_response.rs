// Written by `cargo xtask gen` from `ContainerPrune/200` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// What was removed, and how much room that made.
///
/// The body of the reply 200 to `POST /containers/prune` (`ContainerPrune`).
///
/// All versions of the API.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContainerPruneResponse {
    /// The IDs of the containers that were removed. `null` if there were none to remove.
    #[doc(alias = "ContainersDeleted")]
    pub containers_deleted: Option<Vec<String>>,

    /// The bytes on disk that became free: what the removed containers had written on top of their images.
    #[doc(alias = "SpaceReclaimed")]
    pub space_reclaimed: Option<u64>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { ContainerPruneResponse {
    "ContainersDeleted" => containers_deleted: optional,
    "SpaceReclaimed"    => space_reclaimed:    optional,
    ..?                 => unknown,
} }
