// Written by `cargo xtask gen` from `PeerNode` in spec/docker/contract/v1.32.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// A manager of the swarm and where to reach it.
///
/// API 1.32 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct PeerNode {
    /// The manager's ID as a node.
    #[doc(alias = "NodeID")]
    pub node_id: Option<String>,

    /// Where the manager listens, as `<address>:<port>`, usually with port `2377`.
    #[doc(alias = "Addr")]
    pub addr: Option<String>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { PeerNode {
    "NodeID" => node_id: optional,
    "Addr"   => addr:    optional,
    ..?      => unknown,
} }
