// Written by `cargo xtask gen` from `Network.Peers[]` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// One node that takes part in an overlay network.
///
/// API 1.40 and earlier. Since API 1.41 it is `PeerInfo`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NetworkPeers {
    /// The address at which the node is reached by the others.
    #[doc(alias = "IP")]
    pub ip: Option<String>,

    /// The name of the node among its peers: 12 hexadecimal digits, not the host's name.
    #[doc(alias = "Name")]
    pub name: Option<String>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { NetworkPeers {
    "IP"   => ip:     optional,
    "Name" => name:   optional,
    ..?    => unknown,
} }
