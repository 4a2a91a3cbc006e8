// Written by `cargo xtask gen` from `Service.UpdateStatus.State` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The state of the update. Daemons also send `rollback_paused` and `rollback_completed`, which Docker's API document
/// does not list.
///
/// Available in all API versions.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ServiceUpdateStatusState {
    /// `updating`: Tasks are being replaced.
    Updating,

    /// `paused`: Too many tasks failed, and the update was paused because of `FailureAction`. `Message` contains the reason.
    Paused,

    /// `completed`: All tasks have been replaced.
    Completed,

    /// `rollback_started`: The service is being rolled back to its previous specification.
    RollbackStarted,

    /// `rollback_paused`
    RollbackPaused,

    /// `rollback_completed`
    RollbackCompleted,

    /// Any other string, as received.
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
