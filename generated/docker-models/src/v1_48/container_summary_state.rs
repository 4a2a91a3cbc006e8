// Written by `cargo xtask gen` from `ContainerSummary.State` in spec/docker/contract/v1.48.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `ContainerSummary.State`.
///
/// API 1.48 and later.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ContainerSummaryState {
    /// `created`
    Created,

    /// `running`
    Running,

    /// `paused`
    Paused,

    /// `restarting`
    Restarting,

    /// `exited`
    Exited,

    /// `removing`
    Removing,

    /// `dead`
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
