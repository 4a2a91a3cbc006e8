// Written by `cargo xtask gen` from `Reachability` in spec/docker/contract/v1.32.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The reachability of a manager from the other managers of its swarm.
///
/// Available in API 1.32 and later.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Reachability {
    /// `unknown`: The reachability is not known yet.
    Unknown,

    /// `unreachable`: The manager does not respond, and does not count towards the quorum of the swarm.
    Unreachable,

    /// `reachable`: The manager responds.
    Reachable,

    /// Any other string, as received.
    Other(String),
}

support::open_enum! { Reachability {
    "unknown"     => Unknown,
    "unreachable" => Unreachable,
    "reachable"   => Reachable,
    ..            => Other,
} }
