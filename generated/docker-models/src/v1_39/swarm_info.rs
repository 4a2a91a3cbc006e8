// Written by `cargo xtask gen` from `SwarmInfo` in spec/docker/contract/v1.39.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::ClusterInfo;
use super::super::v1_32::{LocalNodeState, PeerNode};

/// The definition `SwarmInfo`.
///
/// API 1.32 and later. In this form: API 1.39.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SwarmInfo {
    /// `NodeID` in JSON.
    ///
    /// Default: `""`.
    #[doc(alias = "NodeID")]
    pub node_id: Option<String>,

    /// `NodeAddr` in JSON.
    ///
    /// Default: `""`.
    #[doc(alias = "NodeAddr")]
    pub node_addr: Option<String>,

    /// `LocalNodeState` in JSON.
    #[doc(alias = "LocalNodeState")]
    pub local_node_state: Option<LocalNodeState>,

    /// `ControlAvailable` in JSON.
    ///
    /// Default: `false`.
    #[doc(alias = "ControlAvailable")]
    pub control_available: Option<bool>,

    /// `Error` in JSON.
    ///
    /// Default: `""`.
    #[doc(alias = "Error")]
    pub error: Option<String>,

    /// `RemoteManagers` in JSON.
    ///
    /// Default: `null`.
    #[doc(alias = "RemoteManagers")]
    pub remote_managers: Option<Vec<PeerNode>>,

    /// `Nodes` in JSON.
    #[doc(alias = "Nodes")]
    pub nodes: Option<i64>,

    /// `Managers` in JSON.
    #[doc(alias = "Managers")]
    pub managers: Option<i64>,

    /// `Cluster` in JSON.
    #[doc(alias = "Cluster")]
    pub cluster: Option<ClusterInfo>,
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
} }
