// Written by `cargo xtask gen` from `BuildPrune/200` in spec/docker/contract/v1.39.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The cache entries that were removed and the disk space that was freed.
///
/// The body of response 200 to `POST /build/prune` ([`BuildPrune`]).
///
/// Available in API 1.31 and later; this form: 1.39 and later.
///
#[doc = operation!("BuildPrune")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct BuildPruneResponse {
    /// The IDs of the removed entries. `null` if no entry was removed.
    ///
    /// JSON key: `CachesDeleted`. Available in API 1.39 and later.
    #[doc(alias = "CachesDeleted")]
    pub caches_deleted: Option<Vec<String>>,

    /// The disk space that was freed, in bytes.
    ///
    /// JSON key: `SpaceReclaimed`.
    #[doc(alias = "SpaceReclaimed")]
    pub space_reclaimed: Option<u64>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { BuildPruneResponse {
    "CachesDeleted"  => caches_deleted:  optional,
    "SpaceReclaimed" => space_reclaimed: optional,
    ..?              => unknown,
} }
