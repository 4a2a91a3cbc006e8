// Written by `cargo xtask gen` from `TaskState` in spec/docker/contract/v1.37.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// How far a task has come in its life. States only move forward; a task that has ended never starts again, but gets a
/// successor. It serves both for what a task is and for what the swarm wants it to be.
///
/// All versions of the API. In this form: API 1.37 and later.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum TaskState {
    /// `new`: The task exists, and waits for its network addresses and the like.
    New,

    /// `allocated`: What the task needs is ready. Listed from early times; engines report `pending` there.
    Allocated,

    /// `pending`: The task waits for a node that suits it. One that stays here often asks for more than any node offers.
    Pending,

    /// `assigned`: A node has been chosen, which has not yet taken up the task.
    Assigned,

    /// `accepted`: The node has taken up the task.
    Accepted,

    /// `preparing`: The node pulls the image, and makes the networks and volumes ready.
    Preparing,

    /// `ready`: All is in place, and the task waits for its turn to start, for instance for a restart delay to pass.
    Ready,

    /// `starting`: The container is being started, and if it has a health check, not healthy so far.
    Starting,

    /// `running`: The container runs.
    Running,

    /// `complete`: The container ended with exit code 0.
    Complete,

    /// `shutdown`: The swarm ended the task, because it was replaced or is not wanted any more.
    Shutdown,

    /// `failed`: The container could not be started, or ended with an error.
    Failed,

    /// `rejected`: The node could not or would not run the task, for example because the image is missing.
    Rejected,

    /// `remove`: The task is to be stopped and then forgotten, because its service was deleted or scaled down.
    ///
    /// API 1.37 and later.
    Remove,

    /// `orphaned`: The task's node has been unreachable for so long that the swarm has given it up.
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
