// Written by `cargo xtask gen` from `BuildPrune/200` in spec/docker/contract/v1.31.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// What was removed, and how much space that freed.
///
/// The body of the reply 200 to `POST /build/prune` (`BuildPrune`).
///
/// API 1.31 and later. In this form: API 1.31 to 1.38.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct BuildPruneResponse {
    /// How much disk space was freed, in bytes.
    #[doc(alias = "SpaceReclaimed")]
    pub space_reclaimed: Option<u64>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { BuildPruneResponse {
    "SpaceReclaimed" => space_reclaimed: optional,
    ..?              => unknown,
} }
