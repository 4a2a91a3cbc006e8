// Written by `cargo xtask gen` from `SwarmInspect/200.JoinTokens` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The secrets with which further nodes join, one for each role. Whoever knows them can join the swarm.
///
/// API 1.31 and earlier.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SwarmInspectResponseJoinTokens {
    /// The secret that makes a node a worker, for `JoinToken` of `SwarmJoin`. It starts with `SWMTKN-1-`.
    #[doc(alias = "Worker")]
    pub worker: Option<String>,

    /// The secret that makes a node a manager, for `JoinToken` of `SwarmJoin`. It starts with `SWMTKN-1-`.
    #[doc(alias = "Manager")]
    pub manager: Option<String>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { SwarmInspectResponseJoinTokens {
    "Worker"  => worker:  optional,
    "Manager" => manager: optional,
    ..?       => unknown,
} }
