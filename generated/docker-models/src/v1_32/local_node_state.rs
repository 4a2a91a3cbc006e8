// Written by `cargo xtask gen` from `LocalNodeState` in spec/docker/contract/v1.32.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// Whether an engine takes part in a swarm.
///
/// API 1.32 and later.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum LocalNodeState {
    /// The empty text.: Not said.
    Empty,

    /// `inactive`: In no swarm.
    Inactive,

    /// `pending`: About to join, or waiting to be let in.
    Pending,

    /// `active`: A working part of a swarm.
    Active,

    /// `error`: In a swarm, but something is wrong, which `SwarmInfo.Error` tells.
    Error,

    /// `locked`: A manager of a swarm with automatic locking that was restarted, and needs the unlock key.
    Locked,

    /// Any other text, as sent.
    Other(String),
}

support::open_enum! { LocalNodeState {
    ""         => Empty,
    "inactive" => Inactive,
    "pending"  => Pending,
    "active"   => Active,
    "error"    => Error,
    "locked"   => Locked,
    ..         => Other,
} }
