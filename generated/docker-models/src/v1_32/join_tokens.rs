// Written by `cargo xtask gen` from `JoinTokens` in spec/docker/contract/v1.32.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The tokens that nodes need to join the swarm, one for each role.
///
/// The token that a node presents determines its role. Tokens are valid until they are rotated. Keep them secret:
/// anyone who has a token can join the swarm.
///
/// Available in API 1.32 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct JoinTokens {
    /// The token to join the swarm as a worker, for `JoinToken` of [`SwarmJoin`]. Starts with `SWMTKN-1-`.
    ///
    /// JSON key: `Worker`.
    ///
    #[doc = operation!("SwarmJoin")]
    #[doc(alias = "Worker")]
    pub worker: Option<String>,

    /// The token to join the swarm as a manager, for `JoinToken` of [`SwarmJoin`]. Starts with `SWMTKN-1-`. Anyone who has
    /// it can take control of the swarm.
    ///
    /// JSON key: `Manager`.
    ///
    #[doc = operation!("SwarmJoin")]
    #[doc(alias = "Manager")]
    pub manager: Option<String>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { JoinTokens {
    "Worker"  => worker:  optional,
    "Manager" => manager: optional,
    ..?       => unknown,
} }
