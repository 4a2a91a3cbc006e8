// Written by `cargo xtask gen` from `LocalNodeState` in spec/docker/contract/v1.32.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The state of a daemon as a swarm node.
///
/// Default: `""`.
///
/// Available in API 1.32 and later.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum LocalNodeState {
    /// The empty string.: The state is not specified.
    Empty,

    /// `inactive`: The daemon is not part of a swarm.
    Inactive,

    /// `pending`: The node is joining a swarm, or waiting to be accepted.
    Pending,

    /// `active`: The node is an active part of a swarm.
    Active,

    /// `error`: The node is part of a swarm but has an error; see `SwarmInfo.Error`.
    Error,

    /// `locked`: The node is a manager that was restarted in a swarm with autolock enabled, and requires the unlock key.
    Locked,

    /// Any other string, as received.
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
