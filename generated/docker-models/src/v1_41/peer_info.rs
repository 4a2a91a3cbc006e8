// Written by `cargo xtask gen` from `PeerInfo` in spec/docker/contract/v1.41.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `PeerInfo`.
///
/// API 1.41 and later. Before API 1.41 it was `NetworkPeers`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct PeerInfo {
    /// `Name` in JSON.
    #[doc(alias = "Name")]
    pub name: Option<String>,

    /// `IP` in JSON.
    #[doc(alias = "IP")]
    pub ip: Option<String>,
}

support::object! { PeerInfo {
    "Name" => name: optional,
    "IP"   => ip:   optional,
} }
