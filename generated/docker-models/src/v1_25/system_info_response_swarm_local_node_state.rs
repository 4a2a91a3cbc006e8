// Written by `cargo xtask gen` from `SystemInfo/200.Swarm.LocalNodeState` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The state of this daemon as a swarm node.
///
/// Available in API 1.31 and earlier.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum SystemInfoResponseSwarmLocalNodeState {
    /// The empty string.
    Empty,

    /// `inactive`
    Inactive,

    /// `pending`
    Pending,

    /// `active`
    Active,

    /// `error`
    Error,

    /// `locked`
    Locked,

    /// Any other string, as received.
    Other(String),
}

support::open_enum! { SystemInfoResponseSwarmLocalNodeState {
    ""         => Empty,
    "inactive" => Inactive,
    "pending"  => Pending,
    "active"   => Active,
    "error"    => Error,
    "locked"   => Locked,
    ..         => Other,
} }
