// Written by `cargo xtask gen` from `VolumeCreateRequest` in spec/docker/contract/v1.52.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::super::v1_42::ClusterVolumeSpec;
use std::collections::BTreeMap;

/// The definition `VolumeCreateRequest`.
///
/// API 1.52 and later. Before API 1.52 it was `VolumeCreateOptions`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct VolumeCreateRequest {
    /// `Name` in JSON.
    #[doc(alias = "Name")]
    pub name: Option<String>,

    /// `Driver` in JSON.
    ///
    /// Default: `"local"`.
    #[doc(alias = "Driver")]
    pub driver: Option<String>,

    /// `DriverOpts` in JSON.
    #[doc(alias = "DriverOpts")]
    pub driver_opts: Option<BTreeMap<String, String>>,

    /// `Labels` in JSON.
    #[doc(alias = "Labels")]
    pub labels: Option<BTreeMap<String, String>>,

    /// `ClusterVolumeSpec` in JSON.
    #[doc(alias = "ClusterVolumeSpec")]
    pub cluster_volume_spec: Option<ClusterVolumeSpec>,
}

support::object! { VolumeCreateRequest {
    "Name"              => name:                optional,
    "Driver"            => driver:              optional,
    "DriverOpts"        => driver_opts:         optional,
    "Labels"            => labels:              optional,
    "ClusterVolumeSpec" => cluster_volume_spec: optional,
} }
