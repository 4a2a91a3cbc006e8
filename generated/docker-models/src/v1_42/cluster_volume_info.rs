// Written by `cargo xtask gen` from `ClusterVolume.Info` in spec/docker/contract/v1.42.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::Topology;
use std::collections::BTreeMap;

/// Information from the storage plugin about the volume. Omitted until the plugin has created it.
///
/// Available in API 1.42 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ClusterVolumeInfo {
    /// The size of the volume, in bytes. `0` or omitted if the plugin does not report it.
    ///
    /// JSON key: `CapacityBytes`.
    #[doc(alias = "CapacityBytes")]
    pub capacity_bytes: Option<i64>,

    /// Key-value pairs that the plugin returned when it created the volume. They are passed to the plugin each time the
    /// volume is used.
    ///
    /// JSON key: `VolumeContext`.
    #[doc(alias = "VolumeContext")]
    pub volume_context: Option<BTreeMap<String, String>>,

    /// The plugin's own ID of the volume. Empty until the plugin has created the volume.
    ///
    /// Docker API requests do not accept this ID; use the volume's name or the `ID` of `ClusterVolume`.
    ///
    /// JSON key: `VolumeID`.
    #[doc(alias = "VolumeID")]
    pub volume_id: Option<String>,

    /// The parts of the cluster from which the volume is actually accessible.
    ///
    /// JSON key: `AccessibleTopology`.
    #[doc(alias = "AccessibleTopology")]
    pub accessible_topology: Option<Vec<Topology>>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { ClusterVolumeInfo {
    "CapacityBytes"      => capacity_bytes:      optional,
    "VolumeContext"      => volume_context:      optional,
    "VolumeID"           => volume_id:           optional,
    "AccessibleTopology" => accessible_topology: optional,
    ..?                  => unknown,
} }
