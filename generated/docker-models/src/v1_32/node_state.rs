// Written by `cargo xtask gen` from `NodeState` in spec/docker/contract/v1.32.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The state of a swarm node, as known to the managers.
///
/// Available in API 1.32 and later. Named `NodeStatusState` before API 1.32.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum NodeState {
    /// `unknown`: The node has not reported its state yet, for example after a change of the leader.
    Unknown,

    /// `down`: The node has missed its heartbeats or has left the swarm. Its tasks are started on other nodes.
    Down,

    /// `ready`: The node is connected and can run tasks, if its `Availability` allows it.
    Ready,

    /// `disconnected`: The node has lost its session and is looking for a manager to connect to.
    Disconnected,

    /// Any other string, as received.
    Other(String),
}

support::open_enum! { NodeState {
    "unknown"      => Unknown,
    "down"         => Down,
    "ready"        => Ready,
    "disconnected" => Disconnected,
    ..             => Other,
} }
