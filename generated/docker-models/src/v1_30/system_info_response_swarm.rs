// Written by `cargo xtask gen` from `SystemInfo/200.Swarm` in spec/docker/contract/v1.30.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::ClusterInfo;
use super::super::v1_25::{
    SystemInfoResponseSwarmLocalNodeState, SystemInfoResponseSwarmRemoteManagers,
};

/// An engine's part in a swarm. An engine that is in none has `inactive` as its `LocalNodeState`, and the rest is
/// empty.
///
/// API 1.31 and earlier. In this form: API 1.30 and 1.31.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SystemInfoResponseSwarm {
    /// The swarm itself, without the join tokens. Only managers send it.
    #[doc(alias = "Cluster")]
    pub cluster: Option<ClusterInfo>,

    /// Whether this node is a manager, so that it answers requests about the swarm.
    #[doc(alias = "ControlAvailable")]
    pub control_available: Option<bool>,

    /// Why this node is not working in the swarm. Empty if all is well.
    #[doc(alias = "Error")]
    pub error: Option<String>,

    /// Whether this engine is in a swarm, and if its part of it works.
    #[doc(alias = "LocalNodeState")]
    pub local_node_state: Option<SystemInfoResponseSwarmLocalNodeState>,

    /// How many of the nodes are managers. Only managers know; others leave it out.
    #[doc(alias = "Managers")]
    pub managers: Option<i64>,

    /// The IP address by which other nodes reach this engine, without a port. Empty outside a swarm.
    #[doc(alias = "NodeAddr")]
    pub node_addr: Option<String>,

    /// The ID of this engine as a node. Empty outside a swarm.
    #[doc(alias = "NodeID")]
    pub node_id: Option<String>,

    /// How many nodes the swarm has. Only managers know; others leave it out.
    #[doc(alias = "Nodes")]
    pub nodes: Option<i64>,

    /// The managers that this node knows of, itself included if it is one. `null` outside a swarm.
    #[doc(alias = "RemoteManagers")]
    pub remote_managers: Option<Vec<SystemInfoResponseSwarmRemoteManagers>>,

    /// Keys without a field, kept with the feature `keep-unknown`.
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
