// Written by `cargo xtask gen` from `TaskState` in spec/docker/contract/v1.37.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `TaskState`.
///
/// All versions of the API. In this form: API 1.37 and later.
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

    /// `remove`
    ///
    /// API 1.37 and later.
    Remove,

    /// `orphaned`
    ///
    /// API 1.37 and later.
    Orphaned,

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
    "remove"    => Remove,
    "orphaned"  => Orphaned,
    ..          => Other,
} }
