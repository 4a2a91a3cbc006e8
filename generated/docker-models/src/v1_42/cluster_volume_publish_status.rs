// Written by `cargo xtask gen` from `ClusterVolume.PublishStatus[]` in spec/docker/contract/v1.42.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::ClusterVolumePublishStatusState;
use std::collections::BTreeMap;

/// The type of `ClusterVolume.PublishStatus[]`.
///
/// API 1.42 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ClusterVolumePublishStatus {
    /// `NodeID` in JSON.
    #[doc(alias = "NodeID")]
    pub node_id: Option<String>,

    /// `State` in JSON.
    #[doc(alias = "State")]
    pub state: Option<ClusterVolumePublishStatusState>,

    /// `PublishContext` in JSON.
    #[doc(alias = "PublishContext")]
    pub publish_context: Option<BTreeMap<String, String>>,
}

support::object! { ClusterVolumePublishStatus {
    "NodeID"         => node_id:         optional,
    "State"          => state:           optional,
    "PublishContext" => publish_context: optional,
} }
