// Written by `cargo xtask gen` from `NodeStatus` in spec/docker/contract/v1.32.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::NodeState;

/// The current status of a node as seen by a manager: its state and address.
///
/// Available in all API versions; this form: 1.32 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NodeStatus {
    /// The state of the node: its connection to the managers.
    ///
    /// JSON key: `State`.
    #[doc(alias = "State")]
    pub state: Option<NodeState>,

    /// A human-readable explanation of the node's `State`. Omitted if there is none.
    ///
    /// JSON key: `Message`.
    #[doc(alias = "Message")]
    pub message: Option<String>,

    /// The IP address of the node as known to the managers, without a port.
    ///
    /// JSON key: `Addr`.
    #[doc(alias = "Addr")]
    pub addr: Option<String>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { NodeStatus {
    "State"   => state:   optional,
    "Message" => message: optional,
    "Addr"    => addr:    optional,
    ..?       => unknown,
} }
