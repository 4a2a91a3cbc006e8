// Written by `cargo xtask gen` from `Node.ManagerStatus.Reachability` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The reachability of this manager from the other managers.
///
/// Available in API 1.31 and earlier.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum NodeManagerStatusReachability {
    /// `unknown`
    Unknown,

    /// `unreachable`
    Unreachable,

    /// `reachable`
    Reachable,

    /// Any other string, as received.
    Other(String),
}

support::open_enum! { NodeManagerStatusReachability {
    "unknown"     => Unknown,
    "unreachable" => Unreachable,
    "reachable"   => Reachable,
    ..            => Other,
} }
