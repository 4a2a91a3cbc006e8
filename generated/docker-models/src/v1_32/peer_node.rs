// Written by `cargo xtask gen` from `PeerNode` in spec/docker/contract/v1.32.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `PeerNode`.
///
/// API 1.32 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct PeerNode {
    /// `NodeID` in JSON.
    #[doc(alias = "NodeID")]
    pub node_id: Option<String>,

    /// `Addr` in JSON.
    #[doc(alias = "Addr")]
    pub addr: Option<String>,
}

support::object! { PeerNode {
    "NodeID" => node_id: optional,
    "Addr"   => addr:    optional,
} }
