// Written by `cargo xtask gen` from `ClusterVolume.PublishStatus[].State` in spec/docker/contract/v1.42.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The current step of publishing the volume to the node or unpublishing it.
///
/// Available in API 1.42 and later.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ClusterVolumePublishStatusState {
    /// `pending-publish`: Publication of the volume to the node is requested, and the plugin's controller has not yet confirmed it.
    PendingPublish,

    /// `published`: The volume is published to the node.
    Published,

    /// `pending-node-unpublish`: The node must release the volume, and has not yet reported that it did.
    PendingNodeUnpublish,

    /// `pending-controller-unpublish`: The node has released the volume, and the plugin's controller must still detach it.
    PendingControllerUnpublish,

    /// Any other string, as received.
    Other(String),
}

support::open_enum! { ClusterVolumePublishStatusState {
    "pending-publish"              => PendingPublish,
    "published"                    => Published,
    "pending-node-unpublish"       => PendingNodeUnpublish,
    "pending-controller-unpublish" => PendingControllerUnpublish,
    ..                             => Other,
} }
