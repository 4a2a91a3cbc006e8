// Written by `cargo xtask gen` from `ServiceSpec.RollbackConfig.FailureAction` in spec/docker/contract/v1.28.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// What happens to the rollback when too many of its tasks fail as well. There is nothing further to go back to,
/// so it is either paused (also without this field) or carried through.
///
/// API 1.28 and later.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ServiceSpecRollbackConfigFailureAction {
    /// `continue`: Carries the rollback through despite the failures.
    Continue,

    /// `pause`: Stops the rollback where it is until the service is updated again.
    Pause,

    /// Any other text, as sent.
    Other(String),
}

support::open_enum! { ServiceSpecRollbackConfigFailureAction {
    "continue" => Continue,
    "pause"    => Pause,
    ..         => Other,
} }
