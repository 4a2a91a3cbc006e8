// Written by `cargo xtask gen` from `Node.Status` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::NodeStatusState;

/// The node's status and address, as seen by the managers.
///
/// Available in all API versions; this form: 1.31 and earlier.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NodeStatus {
    /// The IP address of the node as known to the managers, without a port.
    ///
    /// JSON key: `Addr`.
    #[doc(alias = "Addr")]
    pub addr: Option<String>,

    /// A human-readable explanation of the node's `State`. Omitted if there is none.
    ///
    /// JSON key: `Message`.
    #[doc(alias = "Message")]
    pub message: Option<String>,

    /// The state of the node: its connection to the managers.
    ///
    /// JSON key: `State`.
    #[doc(alias = "State")]
    pub state: Option<NodeStatusState>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { NodeStatus {
    "Addr"    => addr:    optional,
    "Message" => message: optional,
    "State"   => state:   optional,
    ..?       => unknown,
} }
