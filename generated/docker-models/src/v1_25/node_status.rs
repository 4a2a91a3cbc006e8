// Written by `cargo xtask gen` from `Node.Status` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::NodeStatusState;

/// Whether the node is up, as the managers see it, and its address.
///
/// All versions of the API. In this form: API 1.31 and earlier.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NodeStatus {
    /// The IP address by which the managers know the node, without a port.
    #[doc(alias = "Addr")]
    pub addr: Option<String>,

    /// Why the node is in its `State`, in words for people. Left out where there is nothing to add.
    #[doc(alias = "Message")]
    pub message: Option<String>,

    /// Whether the node is up and in touch with the managers.
    #[doc(alias = "State")]
    pub state: Option<NodeStatusState>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { NodeStatus {
    "Addr"    => addr:    optional,
    "Message" => message: optional,
    "State"   => state:   optional,
    ..?       => unknown,
} }
