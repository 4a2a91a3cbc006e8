// Written by `cargo xtask gen` from `ContainerSummary.State` in spec/docker/contract/v1.48.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The state of the container as a lowercase word, such as `running` or `exited`.
///
/// Available in API 1.48 and later.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ContainerSummaryState {
    /// `created`: The container has never started, or its start failed.
    Created,

    /// `running`: The container's first process is running.
    Running,

    /// `paused`: The container's processes are suspended until it is unpaused.
    Paused,

    /// `restarting`: The container has ended, and the daemon is about to start it again because of its restart policy.
    Restarting,

    /// `exited`: The container's first process has ended.
    Exited,

    /// `removing`: The container is being removed.
    Removing,

    /// `dead`: The daemon could not completely remove the container. It cannot be started, only removed.
    Dead,

    /// Any other string, as received.
    Other(String),
}

support::open_enum! { ContainerSummaryState {
    "created"    => Created,
    "running"    => Running,
    "paused"     => Paused,
    "restarting" => Restarting,
    "exited"     => Exited,
    "removing"   => Removing,
    "dead"       => Dead,
    ..           => Other,
} }
