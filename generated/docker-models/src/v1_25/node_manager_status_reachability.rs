// Written by `cargo xtask gen` from `Node.ManagerStatus.Reachability` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// Whether the other managers can reach this one.
///
/// API 1.31 and earlier.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum NodeManagerStatusReachability {
    /// `unknown`
    Unknown,

    /// `unreachable`
    Unreachable,

    /// `reachable`
    Reachable,

    /// Any other text, as sent.
    Other(String),
}

support::open_enum! { NodeManagerStatusReachability {
    "unknown"     => Unknown,
    "unreachable" => Unreachable,
    "reachable"   => Reachable,
    ..            => Other,
} }
