// Written by `cargo xtask gen` from `SwarmInspect/200.JoinTokens` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `SwarmInspect/200.JoinTokens`.
///
/// API 1.31 and earlier.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SwarmInspectResponseJoinTokens {
    /// `Worker` in JSON.
    #[doc(alias = "Worker")]
    pub worker: Option<String>,

    /// `Manager` in JSON.
    #[doc(alias = "Manager")]
    pub manager: Option<String>,
}

support::object! { SwarmInspectResponseJoinTokens {
    "Worker"  => worker:  optional,
    "Manager" => manager: optional,
} }
