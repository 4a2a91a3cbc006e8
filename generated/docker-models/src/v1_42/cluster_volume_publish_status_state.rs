// Written by `cargo xtask gen` from `ClusterVolume.PublishStatus[].State` in spec/docker/contract/v1.42.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The step that has been reached on the way to the node and back.
///
/// API 1.42 and later.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ClusterVolumePublishStatusState {
    /// `pending-publish`: The node is to get the volume, and the plugin's controller has not yet agreed.
    PendingPublish,

    /// `published`: The node has the volume.
    Published,

    /// `pending-node-unpublish`: The node is to let go of the volume, and has not yet reported that it did.
    PendingNodeUnpublish,

    /// `pending-controller-unpublish`: The node has let go of the volume; the plugin's controller has still to detach it.
    PendingControllerUnpublish,

    /// Any other text, as sent.
    Other(String),
}

support::open_enum! { ClusterVolumePublishStatusState {
    "pending-publish"              => PendingPublish,
    "published"                    => Published,
    "pending-node-unpublish"       => PendingNodeUnpublish,
    "pending-controller-unpublish" => PendingControllerUnpublish,
    ..                             => Other,
} }
