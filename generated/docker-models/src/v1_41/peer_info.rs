// Written by `cargo xtask gen` from `PeerInfo` in spec/docker/contract/v1.41.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// A node of an overlay network, as seen from the node that returns the response.
///
/// Available in API 1.41 and later. Named `NetworkPeers` before API 1.41.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct PeerInfo {
    /// The name of the node among the network's peers: 12 hexadecimal digits, such as `4520f9665675`. It is neither the
    /// node's host name nor its ID in the swarm.
    ///
    /// JSON key: `Name`.
    #[doc(alias = "Name")]
    pub name: Option<String>,

    /// The address at which other peers reach the node.
    ///
    /// JSON key: `IP`.
    #[doc(alias = "IP")]
    pub ip: Option<String>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { PeerInfo {
    "Name" => name:   optional,
    "IP"   => ip:     optional,
    ..?    => unknown,
} }
