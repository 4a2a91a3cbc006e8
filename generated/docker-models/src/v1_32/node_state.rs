// Written by `cargo xtask gen` from `NodeState` in spec/docker/contract/v1.32.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// Whether a node of a swarm is up, as far as the managers can tell.
///
/// API 1.32 and later. Before API 1.32 it was `NodeStatusState`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum NodeState {
    /// `unknown`: No word from the node yet, as after a change of leader.
    Unknown,

    /// `down`: The node has missed its heartbeats, or has left the swarm. Its tasks are started elsewhere.
    Down,

    /// `ready`: The node is connected and can take tasks, if its `Availability` allows that.
    Ready,

    /// `disconnected`: The node has lost its session, and is looking for a manager to connect to.
    Disconnected,

    /// Any other text, as sent.
    Other(String),
}

support::open_enum! { NodeState {
    "unknown"      => Unknown,
    "down"         => Down,
    "ready"        => Ready,
    "disconnected" => Disconnected,
    ..             => Other,
} }
