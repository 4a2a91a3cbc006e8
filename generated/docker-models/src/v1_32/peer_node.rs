// Written by `cargo xtask gen` from `PeerNode` in spec/docker/contract/v1.32.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// A manager of the swarm, and its address.
///
/// Available in API 1.32 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct PeerNode {
    /// The node ID of the manager.
    ///
    /// JSON key: `NodeID`.
    #[doc(alias = "NodeID")]
    pub node_id: Option<String>,

    /// The address that the manager listens on, as `<address>:<port>`. The port is usually `2377`.
    ///
    /// JSON key: `Addr`.
    #[doc(alias = "Addr")]
    pub addr: Option<String>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { PeerNode {
    "NodeID" => node_id: optional,
    "Addr"   => addr:    optional,
    ..?      => unknown,
} }
