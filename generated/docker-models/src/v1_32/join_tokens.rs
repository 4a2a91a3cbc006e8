// Written by `cargo xtask gen` from `JoinTokens` in spec/docker/contract/v1.32.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The secrets that let another engine into the swarm, one for each role.
///
/// Which of the two a node presents decides whether it becomes a worker or a manager. They start with
/// `SWMTKN-1-`, and stay valid until they are rotated.
///
/// API 1.32 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct JoinTokens {
    /// The secret to present in order to become a worker.
    #[doc(alias = "Worker")]
    pub worker: Option<String>,

    /// The secret to present in order to become a manager. Whoever has it can take control of the swarm.
    #[doc(alias = "Manager")]
    pub manager: Option<String>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { JoinTokens {
    "Worker"  => worker:  optional,
    "Manager" => manager: optional,
    ..?       => unknown,
} }
