// Written by `cargo xtask gen` from `ServiceSpec.UpdateConfig.FailureAction` in spec/docker/contract/v1.28.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// What happens to the update once too many of the new tasks have failed, as `MaxFailureRatio` measures it.
/// Without it, the update is paused.
///
/// All versions of the API. In this form: API 1.28 and later.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ServiceSpecUpdateConfigFailureAction {
    /// `continue`: Goes on with the remaining tasks despite the failures.
    Continue,

    /// `pause`: Stops half-way: tasks replaced so far stay as they are, and the rest stay old until the service is updated
    /// again.
    Pause,

    /// `rollback`: Returns the service to the specification it had before, in the manner that `RollbackConfig` says.
    ///
    /// API 1.28 and later.
    Rollback,

    /// Any other text, as sent.
    Other(String),
}

support::open_enum! { ServiceSpecUpdateConfigFailureAction {
    "continue" => Continue,
    "pause"    => Pause,
    "rollback" => Rollback,
    ..         => Other,
} }
