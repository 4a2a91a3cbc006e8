// Written by `cargo xtask gen` from `ContainerState.Status` in spec/docker/contract/v1.39.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// In one word, the stage of its life that the container is in.
///
/// It tells more than `Running`, `Paused`, `Restarting` and `Dead`, of which several can be true at once.
///
/// API 1.39 and later.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ContainerStateStatus {
    /// `created`: Made and never started successfully. A container whose first start failed stays like this.
    Created,

    /// `running`: Its processes are at work.
    Running,

    /// `paused`: Started, with all processes frozen until it is unpaused.
    Paused,

    /// `restarting`: Ended, and waiting for its restart policy to start it again.
    Restarting,

    /// `removing`: On the way to be deleted.
    Removing,

    /// `exited`: Ended or stopped. It can be started again.
    Exited,

    /// `dead`: Removed in part: something, often a busy mount, kept the engine from finishing.
    Dead,

    /// Any other text, as sent.
    Other(String),
}

support::open_enum! { ContainerStateStatus {
    "created"    => Created,
    "running"    => Running,
    "paused"     => Paused,
    "restarting" => Restarting,
    "removing"   => Removing,
    "exited"     => Exited,
    "dead"       => Dead,
    ..           => Other,
} }
