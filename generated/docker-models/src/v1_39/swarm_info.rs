// Written by `cargo xtask gen` from `SwarmInfo` in spec/docker/contract/v1.39.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::ClusterInfo;
use super::super::v1_32::{LocalNodeState, PeerNode};

/// An engine's part in a swarm. An engine that is in none has `inactive` as its [`LocalNodeState`], and the rest
/// is empty.
///
/// API 1.32 and later. In this form: API 1.39.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SwarmInfo {
    /// The ID of this engine as a node. Empty outside a swarm.
    ///
    /// Default: `""`.
    #[doc(alias = "NodeID")]
    pub node_id: Option<String>,

    /// The IP address by which other nodes reach this engine, without a port. Empty outside a swarm.
    ///
    /// Default: `""`.
    #[doc(alias = "NodeAddr")]
    pub node_addr: Option<String>,

    /// Whether this engine is in a swarm, and if its part of it works.
    #[doc(alias = "LocalNodeState")]
    pub local_node_state: Option<LocalNodeState>,

    /// Whether this node is a manager, so that it answers requests about the swarm.
    ///
    /// Default: `false`.
    #[doc(alias = "ControlAvailable")]
    pub control_available: Option<bool>,

    /// Why this node is not working in the swarm. Empty if all is well.
    ///
    /// Default: `""`.
    #[doc(alias = "Error")]
    pub error: Option<String>,

    /// The managers that this node knows of, itself included if it is one. `null` outside a swarm.
    ///
    /// Default: `null`.
    #[doc(alias = "RemoteManagers")]
    pub remote_managers: Option<Vec<PeerNode>>,

    /// How many nodes the swarm has. Only managers know; others leave it out.
    #[doc(alias = "Nodes")]
    pub nodes: Option<i64>,

    /// How many of the nodes are managers. Only managers know; others leave it out.
    #[doc(alias = "Managers")]
    pub managers: Option<i64>,

    /// The swarm itself, without the join tokens. Only managers send it.
    #[doc(alias = "Cluster")]
    pub cluster: Option<ClusterInfo>,

    /// Keys without a field, kept with the feature `keep-unknown`.
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
    ..?                => unknown,
} }
