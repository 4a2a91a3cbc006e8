// Written by `cargo xtask gen` from `NodeStatus` in spec/docker/contract/v1.32.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::NodeState;

/// How a manager sees a node at present: whether it answers, and from where.
///
/// All versions of the API. In this form: API 1.32 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NodeStatus {
    /// Whether the node is up and in touch with the managers.
    #[doc(alias = "State")]
    pub state: Option<NodeState>,

    /// Why the node is in its `State`, in words for people. Left out where there is nothing to add.
    #[doc(alias = "Message")]
    pub message: Option<String>,

    /// The IP address by which the managers know the node, without a port.
    #[doc(alias = "Addr")]
    pub addr: Option<String>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { NodeStatus {
    "State"   => state:   optional,
    "Message" => message: optional,
    "Addr"    => addr:    optional,
    ..?       => unknown,
} }
