// Written by `cargo xtask gen` from `ContainerState.Status` in spec/docker/contract/v1.39.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `ContainerState.Status`.
///
/// API 1.39 and later.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ContainerStateStatus {
    /// `created`
    Created,

    /// `running`
    Running,

    /// `paused`
    Paused,

    /// `restarting`
    Restarting,

    /// `removing`
    Removing,

    /// `exited`
    Exited,

    /// `dead`
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
