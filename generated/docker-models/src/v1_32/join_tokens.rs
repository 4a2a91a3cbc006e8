// Written by `cargo xtask gen` from `JoinTokens` in spec/docker/contract/v1.32.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `JoinTokens`.
///
/// API 1.32 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct JoinTokens {
    /// `Worker` in JSON.
    #[doc(alias = "Worker")]
    pub worker: Option<String>,

    /// `Manager` in JSON.
    #[doc(alias = "Manager")]
    pub manager: Option<String>,
}

support::object! { JoinTokens {
    "Worker"  => worker:  optional,
    "Manager" => manager: optional,
} }
