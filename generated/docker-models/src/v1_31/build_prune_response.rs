// Written by `cargo xtask gen` from `BuildPrune/200` in spec/docker/contract/v1.31.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The cache entries that were removed and the disk space that was freed.
///
/// The body of response 200 to `POST /build/prune` ([`BuildPrune`]).
///
/// Available in API 1.31 and later; this form: 1.31 to 1.38.
///
#[doc = operation!("BuildPrune")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct BuildPruneResponse {
    /// The disk space that was freed, in bytes.
    ///
    /// JSON key: `SpaceReclaimed`.
    #[doc(alias = "SpaceReclaimed")]
    pub space_reclaimed: Option<u64>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { BuildPruneResponse {
    "SpaceReclaimed" => space_reclaimed: optional,
    ..?              => unknown,
} }
