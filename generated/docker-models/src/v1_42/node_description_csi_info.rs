// Written by `cargo xtask gen` from `NodeDescription.CSIInfo[]` in spec/docker/contract/v1.42.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::Topology;

/// The node as one storage plugin sees it.
///
/// API 1.42 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NodeDescriptionCsiInfo {
    /// The part of the cluster that the node is in, as the plugin reports it. Volumes of that part can be used on the
    /// node.
    #[doc(alias = "AccessibleTopology")]
    pub accessible_topology: Option<Topology>,

    /// How many volumes of the plugin the node can use at once. `0` if there is no limit.
    #[doc(alias = "MaxVolumesPerNode")]
    pub max_volumes_per_node: Option<i64>,

    /// The plugin's own ID of the node, which differs from its ID in the swarm.
    #[doc(alias = "NodeID")]
    pub node_id: Option<String>,

    /// The name of the storage plugin.
    #[doc(alias = "PluginName")]
    pub plugin_name: Option<String>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { NodeDescriptionCsiInfo {
    "AccessibleTopology" => accessible_topology:  optional,
    "MaxVolumesPerNode"  => max_volumes_per_node: optional,
    "NodeID"             => node_id:              optional,
    "PluginName"         => plugin_name:          optional,
    ..?                  => unknown,
} }
