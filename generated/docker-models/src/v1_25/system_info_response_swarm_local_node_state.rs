// Written by `cargo xtask gen` from `SystemInfo/200.Swarm.LocalNodeState` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// Whether this engine is in a swarm, and if its part of it works.
///
/// API 1.31 and earlier.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum SystemInfoResponseSwarmLocalNodeState {
    /// The empty text.
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

    /// Any other text, as sent.
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
