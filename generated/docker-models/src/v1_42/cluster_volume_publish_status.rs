// Written by `cargo xtask gen` from `ClusterVolume.PublishStatus[]` in spec/docker/contract/v1.42.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::ClusterVolumePublishStatusState;
use std::collections::BTreeMap;

/// How far giving the volume to one node has come, or taking it back.
///
/// API 1.42 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ClusterVolumePublishStatus {
    /// The node's ID in the swarm.
    #[doc(alias = "NodeID")]
    pub node_id: Option<String>,

    /// The step that has been reached on the way to the node and back.
    #[doc(alias = "State")]
    pub state: Option<ClusterVolumePublishStatusState>,

    /// Names and values that the plugin's controller gave out for this node, and that the plugin on the node needs.
    #[doc(alias = "PublishContext")]
    pub publish_context: Option<BTreeMap<String, String>>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { ClusterVolumePublishStatus {
    "NodeID"         => node_id:         optional,
    "State"          => state:           optional,
    "PublishContext" => publish_context: optional,
    ..?              => unknown,
} }
