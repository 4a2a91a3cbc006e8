// Written by `cargo xtask gen` from `Network.Peers[]` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `Network.Peers[]`.
///
/// API 1.40 and earlier. Since API 1.41 it is `PeerInfo`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NetworkPeers {
    /// `IP` in JSON.
    #[doc(alias = "IP")]
    pub ip: Option<String>,

    /// `Name` in JSON.
    #[doc(alias = "Name")]
    pub name: Option<String>,
}

support::object! { NetworkPeers {
    "IP"   => ip:   optional,
    "Name" => name: optional,
} }
