// Written by `cargo xtask gen` from `ContainerPrune/200` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The containers that were removed and the disk space that was freed.
///
/// The body of response 200 to `POST /containers/prune` ([`ContainerPrune`]).
///
/// Available in all API versions.
///
#[doc = operation!("ContainerPrune")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContainerPruneResponse {
    /// The IDs of the removed containers. `null` if no container was removed.
    ///
    /// JSON key: `ContainersDeleted`.
    #[doc(alias = "ContainersDeleted")]
    pub containers_deleted: Option<Vec<String>>,

    /// The disk space that was freed, in bytes: the data that the removed containers had written on top of their images.
    ///
    /// JSON key: `SpaceReclaimed`.
    #[doc(alias = "SpaceReclaimed")]
    pub space_reclaimed: Option<u64>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { ContainerPruneResponse {
    "ContainersDeleted" => containers_deleted: optional,
    "SpaceReclaimed"    => space_reclaimed:    optional,
    ..?                 => unknown,
} }
