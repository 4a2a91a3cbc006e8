// Written by `cargo xtask gen` from `NodeDescription.CSIInfo[]` in spec/docker/contract/v1.42.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::Topology;

/// Information from one storage plugin about the node.
///
/// Available in API 1.42 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NodeDescriptionCsiInfo {
    /// The part of the cluster that the node belongs to, as reported by the plugin. Volumes of that part can be used on
    /// the node.
    ///
    /// JSON key: `AccessibleTopology`.
    #[doc(alias = "AccessibleTopology")]
    pub accessible_topology: Option<Topology>,

    /// The maximum number of the plugin's volumes that the node can use at once. `0` sets no limit.
    ///
    /// JSON key: `MaxVolumesPerNode`.
    #[doc(alias = "MaxVolumesPerNode")]
    pub max_volumes_per_node: Option<i64>,

    /// The plugin's own ID of the node, which differs from its ID in the swarm.
    ///
    /// JSON key: `NodeID`.
    #[doc(alias = "NodeID")]
    pub node_id: Option<String>,

    /// The name of the storage plugin.
    ///
    /// JSON key: `PluginName`.
    #[doc(alias = "PluginName")]
    pub plugin_name: Option<String>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { NodeDescriptionCsiInfo {
    "AccessibleTopology" => accessible_topology:  optional,
    "MaxVolumesPerNode"  => max_volumes_per_node: optional,
    "NodeID"             => node_id:              optional,
    "PluginName"         => plugin_name:          optional,
    ..?                  => unknown,
} }
