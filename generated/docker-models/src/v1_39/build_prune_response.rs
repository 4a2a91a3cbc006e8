// Written by `cargo xtask gen` from `BuildPrune/200` in spec/docker/contract/v1.39.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The body of the reply 200 to `POST /build/prune` (`BuildPrune`).
///
/// API 1.31 and later. In this form: API 1.39 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct BuildPruneResponse {
    /// `CachesDeleted` in JSON.
    ///
    /// API 1.39 and later.
    #[doc(alias = "CachesDeleted")]
    pub caches_deleted: Option<Vec<String>>,

    /// `SpaceReclaimed` in JSON.
    #[doc(alias = "SpaceReclaimed")]
    pub space_reclaimed: Option<i64>,
}

support::object! { BuildPruneResponse {
    "CachesDeleted"  => caches_deleted:  optional,
    "SpaceReclaimed" => space_reclaimed: optional,
} }
