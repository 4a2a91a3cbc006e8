// Written by `cargo xtask gen` from `Node.Status.State` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The state of the node: its connection to the managers.
///
/// Available in API 1.31 and earlier. Named `NodeState` since API 1.32.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum NodeStatusState {
    /// `unknown`
    Unknown,

    /// `down`
    Down,

    /// `ready`
    Ready,

    /// `disconnected`
    Disconnected,

    /// Any other string, as received.
    Other(String),
}

support::open_enum! { NodeStatusState {
    "unknown"      => Unknown,
    "down"         => Down,
    "ready"        => Ready,
    "disconnected" => Disconnected,
    ..             => Other,
} }
