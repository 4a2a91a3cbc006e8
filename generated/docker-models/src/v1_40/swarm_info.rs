// Written by `cargo xtask gen` from `SwarmInfo` in spec/docker/contract/v1.40.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::ClusterInfo;
use super::super::v1_32::{LocalNodeState, PeerNode};

/// The swarm state of a daemon. If the daemon is not part of a swarm, [`LocalNodeState`] is `inactive` and the other
/// fields are empty.
///
/// Available in API 1.32 and later; this form: 1.40 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SwarmInfo {
    /// The node ID of this daemon. Empty if it is not part of a swarm.
    ///
    /// Default: `""`.
    ///
    /// JSON key: `NodeID`.
    #[doc(alias = "NodeID")]
    pub node_id: Option<String>,

    /// The IP address at which other nodes reach this daemon, without a port. Empty if it is not part of a swarm.
    ///
    /// Default: `""`.
    ///
    /// JSON key: `NodeAddr`.
    #[doc(alias = "NodeAddr")]
    pub node_addr: Option<String>,

    /// The state of this daemon as a swarm node.
    ///
    /// JSON key: `LocalNodeState`.
    #[doc(alias = "LocalNodeState")]
    pub local_node_state: Option<LocalNodeState>,

    /// `true` if this node is a manager, and can process requests about the swarm.
    ///
    /// Default: `false`.
    ///
    /// JSON key: `ControlAvailable`.
    #[doc(alias = "ControlAvailable")]
    pub control_available: Option<bool>,

    /// The error that prevents this node from working in the swarm. Empty if there is none.
    ///
    /// Default: `""`.
    ///
    /// JSON key: `Error`.
    #[doc(alias = "Error")]
    pub error: Option<String>,

    /// The managers known to this node, including itself if it is one. `null` if it is not part of a swarm.
    ///
    /// Default: `null`.
    ///
    /// JSON key: `RemoteManagers`.
    #[doc(alias = "RemoteManagers")]
    pub remote_managers: Option<Vec<PeerNode>>,

    /// The number of nodes in the swarm. Sent only by managers; otherwise omitted.
    ///
    /// JSON key: `Nodes`.
    #[doc(alias = "Nodes")]
    pub nodes: Option<i64>,

    /// The number of managers in the swarm. Sent only by managers; otherwise omitted.
    ///
    /// JSON key: `Managers`.
    #[doc(alias = "Managers")]
    pub managers: Option<i64>,

    /// The swarm, without the join tokens. Sent only by managers.
    ///
    /// JSON key: `Cluster`.
    #[doc(alias = "Cluster")]
    pub cluster: Option<ClusterInfo>,

    /// Human-readable warnings about the swarm. Omitted if there are none.
    ///
    /// JSON key: `Warnings`. Available in API 1.40 and later.
    #[doc(alias = "Warnings")]
    pub warnings: Option<Vec<String>>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { SwarmInfo {
    "NodeID"           => node_id:           optional,
    "NodeAddr"         => node_addr:         optional,
    "LocalNodeState"   => local_node_state:  optional,
    "ControlAvailable" => control_available: optional,
    "Error"            => error:             optional,
    "RemoteManagers"   => remote_managers:   optional,
    "Nodes"            => nodes:             optional,
    "Managers"         => managers:          optional,
    "Cluster"          => cluster:           optional,
    "Warnings"         => warnings:          optional,
    ..?                => unknown,
} }
