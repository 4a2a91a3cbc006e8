// Written by `cargo xtask gen` from `NodeStatus` in spec/docker/contract/v1.32.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::NodeState;

/// The definition `NodeStatus`.
///
/// API 1.32 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NodeStatus {
    /// `State` in JSON.
    #[doc(alias = "State")]
    pub state: Option<NodeState>,

    /// `Message` in JSON.
    #[doc(alias = "Message")]
    pub message: Option<String>,

    /// `Addr` in JSON.
    #[doc(alias = "Addr")]
    pub addr: Option<String>,
}

support::object! { NodeStatus {
    "State"   => state:   optional,
    "Message" => message: optional,
    "Addr"    => addr:    optional,
} }
