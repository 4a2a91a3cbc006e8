// Written by `cargo xtask gen` from `ClusterVolume.Info` in spec/docker/contract/v1.42.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::Topology;
use std::collections::BTreeMap;

/// The type of `ClusterVolume.Info`.
///
/// API 1.42 and later. In this form: API 1.42 to 1.50, and 1.52 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ClusterVolumeInfo {
    /// `CapacityBytes` in JSON.
    #[doc(alias = "CapacityBytes")]
    pub capacity_bytes: Option<i64>,

    /// `VolumeContext` in JSON.
    #[doc(alias = "VolumeContext")]
    pub volume_context: Option<BTreeMap<String, String>>,

    /// `VolumeID` in JSON.
    #[doc(alias = "VolumeID")]
    pub volume_id: Option<String>,

    /// `AccessibleTopology` in JSON.
    #[doc(alias = "AccessibleTopology")]
    pub accessible_topology: Option<Vec<Topology>>,
}

support::object! { ClusterVolumeInfo {
    "CapacityBytes"      => capacity_bytes:      optional,
    "VolumeContext"      => volume_context:      optional,
    "VolumeID"           => volume_id:           optional,
    "AccessibleTopology" => accessible_topology: optional,
} }
