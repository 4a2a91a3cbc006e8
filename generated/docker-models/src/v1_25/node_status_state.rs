// Written by `cargo xtask gen` from `Node.Status.State` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// Whether the node is up and in touch with the managers.
///
/// API 1.31 and earlier. Since API 1.32 it is `NodeState`.
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

    /// Any other text, as sent.
    Other(String),
}

support::open_enum! { NodeStatusState {
    "unknown"      => Unknown,
    "down"         => Down,
    "ready"        => Ready,
    "disconnected" => Disconnected,
    ..             => Other,
} }
