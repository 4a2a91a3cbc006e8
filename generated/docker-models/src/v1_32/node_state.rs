// Written by `cargo xtask gen` from `NodeState` in spec/docker/contract/v1.32.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `NodeState`.
///
/// API 1.32 and later.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum NodeState {
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

support::open_enum! { NodeState {
    "unknown"      => Unknown,
    "down"         => Down,
    "ready"        => Ready,
    "disconnected" => Disconnected,
    ..             => Other,
} }
