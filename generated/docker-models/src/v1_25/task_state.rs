// Written by `cargo xtask gen` from `TaskState` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `TaskState`.
///
/// All versions of the API. In this form: API 1.36 and earlier.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum TaskState {
    /// `new`
    New,

    /// `allocated`
    Allocated,

    /// `pending`
    Pending,

    /// `assigned`
    Assigned,

    /// `accepted`
    Accepted,

    /// `preparing`
    Preparing,

    /// `ready`
    Ready,

    /// `starting`
    Starting,

    /// `running`
    Running,

    /// `complete`
    Complete,

    /// `shutdown`
    Shutdown,

    /// `failed`
    Failed,

    /// `rejected`
    Rejected,

    /// Any other text, as sent.
    Other(String),
}

support::open_enum! { TaskState {
    "new"       => New,
    "allocated" => Allocated,
    "pending"   => Pending,
    "assigned"  => Assigned,
    "accepted"  => Accepted,
    "preparing" => Preparing,
    "ready"     => Ready,
    "starting"  => Starting,
    "running"   => Running,
    "complete"  => Complete,
    "shutdown"  => Shutdown,
    "failed"    => Failed,
    "rejected"  => Rejected,
    ..          => Other,
} }
