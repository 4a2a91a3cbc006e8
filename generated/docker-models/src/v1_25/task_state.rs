// Written by `cargo xtask gen` from `TaskState` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The state of a task, both its actual state and the state that the swarm intends. States only advance; a task that
/// has ended never starts again, but is replaced by a new task.
///
/// Available in all API versions; this form: 1.36 and earlier.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum TaskState {
    /// `new`: The task has been created, and waits for resources such as network addresses.
    New,

    /// `allocated`: The resources of the task are allocated. A value from early versions; daemons report `pending` instead.
    Allocated,

    /// `pending`: The task waits for a suitable node. A task that stays in this state often requests more resources than any node
    /// offers.
    Pending,

    /// `assigned`: The task is assigned to a node, which has not accepted it yet.
    Assigned,

    /// `accepted`: The node has accepted the task.
    Accepted,

    /// `preparing`: The node is pulling the image and preparing networks and volumes.
    Preparing,

    /// `ready`: The task is prepared and waits to be started, for example for a restart delay to end.
    Ready,

    /// `starting`: The container is being started or, if it has a health check, is not healthy yet.
    Starting,

    /// `running`: The container is running.
    Running,

    /// `complete`: The container ended with exit code `0`.
    Complete,

    /// `shutdown`: The swarm stopped the task because it was replaced or is no longer required.
    Shutdown,

    /// `failed`: The container could not be started, or ended with an error.
    Failed,

    /// `rejected`: The node did not run the task, for example because the image is missing.
    Rejected,

    /// Any other string, as received.
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
