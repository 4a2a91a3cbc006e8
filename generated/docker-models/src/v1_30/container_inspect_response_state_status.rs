// Written by `cargo xtask gen` from `ContainerInspect/200.State.Status` in spec/docker/contract/v1.30.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `ContainerInspect/200.State.Status`.
///
/// API 1.30 to 1.38.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ContainerInspectResponseStateStatus {
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
