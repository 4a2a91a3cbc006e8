// Written by `cargo xtask gen` from `SystemInfo/200.Swarm` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{
    ClusterInfo, SystemInfoResponseSwarmLocalNodeState,
    SystemInfoResponseSwarmRemoteManagers,
};

/// The swarm state of the daemon, as known to this node.
///
/// Available in API 1.31 and earlier; this form: 1.26 and earlier.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SystemInfoResponseSwarm {
    /// The swarm, without the join tokens. Sent only by managers.
    ///
    /// JSON key: `Cluster`.
    #[doc(alias = "Cluster")]
    pub cluster: Option<ClusterInfo>,

    /// `true` if this node is a manager, and can process requests about the swarm.
    ///
    /// JSON key: `ControlAvailable`.
    #[doc(alias = "ControlAvailable")]
    pub control_available: Option<bool>,

    /// The error that prevents this node from working in the swarm. Empty if there is none.
    ///
    /// JSON key: `Error`.
    #[doc(alias = "Error")]
    pub error: Option<String>,

    /// The state of this daemon as a swarm node.
    ///
    /// JSON key: `LocalNodeState`.
    #[doc(alias = "LocalNodeState")]
    pub local_node_state: Option<SystemInfoResponseSwarmLocalNodeState>,

    /// The number of managers in the swarm. Sent only by managers; otherwise omitted.
    ///
    /// JSON key: `Managers`.
    #[doc(alias = "Managers")]
    pub managers: Option<i64>,

    /// The IP address at which other nodes reach this daemon, without a port. Empty if it is not part of a swarm.
    ///
    /// JSON key: `NodeAddr`.
    #[doc(alias = "NodeAddr")]
    pub node_addr: Option<String>,

    /// The node ID of this daemon. Empty if it is not part of a swarm.
    ///
    /// JSON key: `NodeID`.
    #[doc(alias = "NodeID")]
    pub node_id: Option<String>,

    /// The number of nodes in the swarm. Sent only by managers; otherwise omitted.
    ///
    /// JSON key: `Nodes`.
    #[doc(alias = "Nodes")]
    pub nodes: Option<i64>,

    /// The managers known to this node, including itself if it is one. `null` if it is not part of a swarm.
    ///
    /// JSON key: `RemoteManagers`.
    #[doc(alias = "RemoteManagers")]
    pub remote_managers: Option<Vec<SystemInfoResponseSwarmRemoteManagers>>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { SystemInfoResponseSwarm {
    "Cluster"          => cluster:           optional,
    "ControlAvailable" => control_available: optional,
    "Error"            => error:             optional,
    "LocalNodeState"   => local_node_state:  optional,
    "Managers"         => managers:          optional,
    "NodeAddr"         => node_addr:         optional,
    "NodeID"           => node_id:           optional,
    "Nodes"            => nodes:             optional,
    "RemoteManagers"   => remote_managers:   optional,
    ..?                => unknown,
} }
