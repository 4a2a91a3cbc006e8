// Written by `cargo xtask gen` from `ContainerInspect/200.State.Status` in spec/docker/contract/v1.30.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// What the container is doing, in one word. It sums up the flags beside it.
///
/// API 1.30 to 1.38.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ContainerInspectResponseStateStatus {
    /// `created`: It was made, but never started.
    Created,

    /// `running`: Its first process is alive, and not frozen.
    Running,

    /// `paused`: Its processes are frozen.
    Paused,

    /// `restarting`: It ended, and the engine is about to start it again.
    Restarting,

    /// `removing`: The engine is deleting it.
    Removing,

    /// `exited`: Its first process has ended.
    Exited,

    /// `dead`: Its removal failed half-way. It cannot be started any more.
    Dead,

    /// Any other text, as sent.
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
