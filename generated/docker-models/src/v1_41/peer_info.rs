// Written by `cargo xtask gen` from `PeerInfo` in spec/docker/contract/v1.41.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// A node that takes part in an overlay network, as seen from the node that was asked.
///
/// API 1.41 and later. Before API 1.41 it was `NetworkPeers`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct PeerInfo {
    /// The name that the node goes by among the network's peers, such as `4520f9665675`.
    ///
    /// It is not the node's ID in the swarm.
    #[doc(alias = "Name")]
    pub name: Option<String>,

    /// The address under which the other peers reach the node.
    #[doc(alias = "IP")]
    pub ip: Option<String>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { PeerInfo {
    "Name" => name:   optional,
    "IP"   => ip:     optional,
    ..?    => unknown,
} }
