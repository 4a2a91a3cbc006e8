// Written by `cargo xtask gen` from `ClusterVolume` in spec/docker/contract/v1.42.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{ClusterVolumeInfo, ClusterVolumePublishStatus, ClusterVolumeSpec};
use super::super::v1_27::ObjectVersion;

/// What the swarm knows about a volume that it manages through a CSI plugin.
///
/// It is part of a `Volume`, and absent there for volumes that belong to one engine alone.
///
/// API 1.42 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ClusterVolume {
    /// The volume's ID in the swarm, 25 lower-case letters and digits. Requests may give it in place of the volume's name.
    #[doc(alias = "ID")]
    pub id: Option<String>,

    /// A number that grows whenever the volume is changed.
    ///
    /// An update has to bring it along, and is refused if the volume was changed since.
    #[doc(alias = "Version")]
    pub version: Option<ObjectVersion>,

    /// When the volume was added to the swarm, as an RFC 3339 time.
    #[doc(alias = "CreatedAt")]
    pub created_at: Option<support::Timestamp>,

    /// When the swarm's record of the volume last changed, as an RFC 3339 time.
    #[doc(alias = "UpdatedAt")]
    pub updated_at: Option<support::Timestamp>,

    /// What the volume is meant to be like, as asked for when it was created or last updated.
    #[doc(alias = "Spec")]
    pub spec: Option<ClusterVolumeSpec>,

    /// What the storage plugin said about the volume. Left out until the plugin has made it.
    #[doc(alias = "Info")]
    pub info: Option<ClusterVolumeInfo>,

    /// The nodes to which the volume is given, and how far that has come on each. Left out where there are none.
    #[doc(alias = "PublishStatus")]
    pub publish_status: Option<Vec<Option<ClusterVolumePublishStatus>>>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { ClusterVolume {
    "ID"            => id:             optional,
    "Version"       => version:        optional,
    "CreatedAt"     => created_at:     optional,
    "UpdatedAt"     => updated_at:     optional,
    "Spec"          => spec:           optional,
    "Info"          => info:           optional,
    "PublishStatus" => publish_status: optional,
    ..?             => unknown,
} }
