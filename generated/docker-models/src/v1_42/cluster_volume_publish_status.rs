// Written by `cargo xtask gen` from `ClusterVolume.PublishStatus[]` in spec/docker/contract/v1.42.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::ClusterVolumePublishStatusState;
use std::collections::BTreeMap;

/// The progress of publishing the volume to one node, or of unpublishing it.
///
/// Available in API 1.42 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ClusterVolumePublishStatus {
    /// The ID of the swarm node.
    ///
    /// JSON key: `NodeID`.
    #[doc(alias = "NodeID")]
    pub node_id: Option<String>,

    /// The current step of publishing the volume to the node or unpublishing it.
    ///
    /// JSON key: `State`.
    #[doc(alias = "State")]
    pub state: Option<ClusterVolumePublishStatusState>,

    /// Key-value pairs that the plugin's controller returned for this node, required by the plugin on the node.
    ///
    /// JSON key: `PublishContext`.
    #[doc(alias = "PublishContext")]
    pub publish_context: Option<BTreeMap<String, String>>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { ClusterVolumePublishStatus {
    "NodeID"         => node_id:         optional,
    "State"          => state:           optional,
    "PublishContext" => publish_context: optional,
    ..?              => unknown,
} }
