// Written by `cargo xtask gen` from `ContainerInspect/200.State.Status` in spec/docker/contract/v1.30.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The state of the container, as a single value.
///
/// It is more precise than the flags `Running`, `Paused`, `Restarting` and `Dead`, of which several can be `true` at
/// once.
///
/// Available in API 1.30 to 1.38.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ContainerInspectResponseStateStatus {
    /// `created`: The container has been created but never started successfully. A container whose first start failed keeps this
    /// status.
    Created,

    /// `running`: The container's processes are executing.
    Running,

    /// `paused`: The container has started, and its processes are suspended until it is unpaused.
    Paused,

    /// `restarting`: The container has ended, and the daemon is about to start it again because of its restart policy.
    Restarting,

    /// `removing`: The container is being removed.
    Removing,

    /// `exited`: The container has ended or was stopped. It can be started again.
    Exited,

    /// `dead`: The container is only partially removed: something, often a busy mount, prevented the daemon from completing the
    /// removal. It cannot be started again.
    Dead,

    /// Any other string, as received.
    Other(String),
}

support::open_enum! { ContainerInspectResponseStateStatus {
    "created"    => Created,
    "running"    => Running,
    "paused"     => Paused,
    "restarting" => Restarting,
    "removing"   => Removing,
    "exited"     => Exited,
    "dead"       => Dead,
    ..           => Other,
} }
