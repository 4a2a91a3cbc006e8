// Written by `cargo xtask gen` from `ClusterVolume.PublishStatus[].State` in spec/docker/contract/v1.42.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `ClusterVolume.PublishStatus[].State`.
///
/// API 1.42 and later.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ClusterVolumePublishStatusState {
    /// `pending-publish`
    PendingPublish,

    /// `published`
    Published,

    /// `pending-node-unpublish`
    PendingNodeUnpublish,

    /// `pending-controller-unpublish`
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
