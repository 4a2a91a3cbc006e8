// Written by `cargo xtask gen` from `ServiceSpec.RollbackConfig.FailureAction` in spec/docker/contract/v1.28.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The action if too many tasks fail during the rollback. There is no earlier specification to return to, so the
/// rollback can only be paused or continued. Defaults to `pause`.
///
/// Available in API 1.28 and later.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ServiceSpecRollbackConfigFailureAction {
    /// `continue`: The rollback continues despite the failures.
    Continue,

    /// `pause`: The rollback is paused until the service is updated again.
    Pause,

    /// Any other string, as received.
    Other(String),
}

support::open_enum! { ServiceSpecRollbackConfigFailureAction {
    "continue" => Continue,
    "pause"    => Pause,
    ..         => Other,
} }
