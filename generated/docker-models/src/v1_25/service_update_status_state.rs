// Written by `cargo xtask gen` from `Service.UpdateStatus.State` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `Service.UpdateStatus.State`.
///
/// All versions of the API.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ServiceUpdateStatusState {
    /// `updating`
    Updating,

    /// `paused`
    Paused,

    /// `completed`
    Completed,

    /// `rollback_started`
    RollbackStarted,

    /// Any other text, as sent.
    Other(String),
}

support::open_enum! { ServiceUpdateStatusState {
    "updating"         => Updating,
    "paused"           => Paused,
    "completed"        => Completed,
    "rollback_started" => RollbackStarted,
    ..                 => Other,
} }
