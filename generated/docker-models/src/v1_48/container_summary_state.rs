// Written by `cargo xtask gen` from `ContainerSummary.State` in spec/docker/contract/v1.48.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// State of the container in one word, in lower case.
///
/// API 1.48 and later.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ContainerSummaryState {
    /// `created`: Never started so far, or the start failed.
    Created,

    /// `running`: Its first process runs.
    Running,

    /// `paused`: Its processes are frozen until it is unpaused.
    Paused,

    /// `restarting`: It has ended, and its restart policy is about to start it again.
    Restarting,

    /// `exited`: Its first process has ended.
    Exited,

    /// `removing`: It is being deleted.
    Removing,

    /// `dead`: Deleting it failed half-way; it cannot be started, only removed.
    Dead,

    /// Any other text, as sent.
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
