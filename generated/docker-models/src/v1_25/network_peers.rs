// Written by `cargo xtask gen` from `Network.Peers[]` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// A node of an overlay network, as seen from the node that returns the response.
///
/// Available in API 1.40 and earlier. Named `PeerInfo` since API 1.41.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NetworkPeers {
    /// The address at which other peers reach the node.
    ///
    /// JSON key: `IP`.
    #[doc(alias = "IP")]
    pub ip: Option<String>,

    /// The name of the node among the network's peers: 12 hexadecimal digits, such as `4520f9665675`. It is neither the
    /// node's host name nor its ID in the swarm.
    ///
    /// JSON key: `Name`.
    #[doc(alias = "Name")]
    pub name: Option<String>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { NetworkPeers {
    "IP"   => ip:     optional,
    "Name" => name:   optional,
    ..?    => unknown,
} }
