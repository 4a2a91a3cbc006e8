// Written by `cargo xtask gen` from `Service.UpdateStatus.State` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// How far the update has come. Engines also send `rollback_paused` and `rollback_completed`, which Docker's
/// document does not list.
///
/// All versions of the API.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ServiceUpdateStatusState {
    /// `updating`: Tasks are being replaced.
    Updating,

    /// `paused`: Too many tasks failed, and `FailureAction` says to wait. `Message` names the cause.
    Paused,

    /// `completed`: All tasks have been replaced.
    Completed,

    /// `rollback_started`: The service is going back to its previous specification.
    RollbackStarted,

    /// `rollback_paused`
    RollbackPaused,

    /// `rollback_completed`
    RollbackCompleted,

    /// Any other text, as sent.
    Other(String),
}

support::open_enum! { ServiceUpdateStatusState {
    "updating"           => Updating,
    "paused"             => Paused,
    "completed"          => Completed,
    "rollback_started"   => RollbackStarted,
    "rollback_paused"    => RollbackPaused,
    "rollback_completed" => RollbackCompleted,
    ..                   => Other,
} }
