// Written by `cargo xtask gen` from `ClusterVolume` in spec/docker/contract/v1.42.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{ClusterVolumeInfo, ClusterVolumePublishStatus, ClusterVolumeSpec};
use super::super::v1_32::ObjectVersion;

/// The definition `ClusterVolume`.
///
/// API 1.42 and later. In this form: API 1.42 to 1.50, and 1.52 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ClusterVolume {
    /// `ID` in JSON.
    #[doc(alias = "ID")]
    pub id: Option<String>,

    /// `Version` in JSON.
    #[doc(alias = "Version")]
    pub version: Option<ObjectVersion>,

    /// `CreatedAt` in JSON.
    #[doc(alias = "CreatedAt")]
    pub created_at: Option<support::Timestamp>,

    /// `UpdatedAt` in JSON.
    #[doc(alias = "UpdatedAt")]
    pub updated_at: Option<support::Timestamp>,

    /// `Spec` in JSON.
    #[doc(alias = "Spec")]
    pub spec: Option<ClusterVolumeSpec>,

    /// `Info` in JSON.
    #[doc(alias = "Info")]
    pub info: Option<ClusterVolumeInfo>,

    /// `PublishStatus` in JSON.
    #[doc(alias = "PublishStatus")]
    pub publish_status: Option<Vec<ClusterVolumePublishStatus>>,
}

support::object! { ClusterVolume {
    "ID"            => id:             optional,
    "Version"       => version:        optional,
    "CreatedAt"     => created_at:     optional,
    "UpdatedAt"     => updated_at:     optional,
    "Spec"          => spec:           optional,
    "Info"          => info:           optional,
    "PublishStatus" => publish_status: optional,
} }
