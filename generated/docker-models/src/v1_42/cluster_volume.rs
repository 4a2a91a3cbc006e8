// Written by `cargo xtask gen` from `ClusterVolume` in spec/docker/contract/v1.42.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{ClusterVolumeInfo, ClusterVolumePublishStatus, ClusterVolumeSpec};
use super::super::v1_27::ObjectVersion;

/// A volume that the swarm manages through a CSI plugin.
///
/// Part of `Volume`. Omitted for volumes that are local to one daemon.
///
/// Available in API 1.42 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ClusterVolume {
    /// The ID of the volume in the swarm: 25 lowercase letters and digits. Requests accept it in place of the volume's
    /// name.
    ///
    /// JSON key: `ID`.
    #[doc(alias = "ID")]
    pub id: Option<String>,

    /// The version of the volume, which increases with each change.
    ///
    /// An update must include it, and is rejected if the volume has changed in the meantime.
    ///
    /// JSON key: `Version`.
    #[doc(alias = "Version")]
    pub version: Option<ObjectVersion>,

    /// The time at which the volume was added to the swarm, in RFC 3339 format.
    ///
    /// JSON key: `CreatedAt`.
    #[doc(alias = "CreatedAt")]
    pub created_at: Option<support::Timestamp>,

    /// The time at which the volume object was last updated, in RFC 3339 format.
    ///
    /// JSON key: `UpdatedAt`.
    #[doc(alias = "UpdatedAt")]
    pub updated_at: Option<support::Timestamp>,

    /// The requested configuration of the volume, as given when it was created or last updated.
    ///
    /// JSON key: `Spec`.
    #[doc(alias = "Spec")]
    pub spec: Option<ClusterVolumeSpec>,

    /// Information from the storage plugin about the volume. Omitted until the plugin has created it.
    ///
    /// JSON key: `Info`.
    #[doc(alias = "Info")]
    pub info: Option<ClusterVolumeInfo>,

    /// The nodes to which the volume is published, with the progress on each. Omitted if there are none.
    ///
    /// JSON key: `PublishStatus`.
    #[doc(alias = "PublishStatus")]
    pub publish_status: Option<Vec<Option<ClusterVolumePublishStatus>>>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
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
