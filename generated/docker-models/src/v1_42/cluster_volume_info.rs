// Written by `cargo xtask gen` from `ClusterVolume.Info` in spec/docker/contract/v1.42.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::Topology;
use std::collections::BTreeMap;

/// What the storage plugin said about the volume. Left out until the plugin has made it.
///
/// API 1.42 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ClusterVolumeInfo {
    /// The volume's size in bytes. `0` or absent where the plugin does not tell.
    #[doc(alias = "CapacityBytes")]
    pub capacity_bytes: Option<i64>,

    /// Names and values that the plugin gave out on making the volume, and gets back whenever the volume is used.
    #[doc(alias = "VolumeContext")]
    pub volume_context: Option<BTreeMap<String, String>>,

    /// The plugin's own ID for the volume. Empty while the plugin has not made it.
    ///
    /// Requests to the engine have no use for it: they take the volume's name or the `ID` of `ClusterVolume`.
    #[doc(alias = "VolumeID")]
    pub volume_id: Option<String>,

    /// The parts of the cluster from which the volume can in fact be reached.
    #[doc(alias = "AccessibleTopology")]
    pub accessible_topology: Option<Vec<Topology>>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { ClusterVolumeInfo {
    "CapacityBytes"      => capacity_bytes:      optional,
    "VolumeContext"      => volume_context:      optional,
    "VolumeID"           => volume_id:           optional,
    "AccessibleTopology" => accessible_topology: optional,
    ..?                  => unknown,
} }
