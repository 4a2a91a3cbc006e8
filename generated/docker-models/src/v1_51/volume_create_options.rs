// Written by `cargo xtask gen` from `VolumeCreateOptions` in spec/docker/contract/v1.51.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::ClusterVolumeSpec;
use std::collections::BTreeMap;

/// The definition `VolumeCreateOptions`.
///
/// API 1.39 to 1.51. In this form: API 1.51. Before API 1.39 it was `VolumeCreateBody`. Since API 1.52 it is `VolumeCreateRequest`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct VolumeCreateOptions {
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
    ///
    /// API 1.42 to 1.51.
    #[doc(alias = "ClusterVolumeSpec")]
    pub cluster_volume_spec: Option<ClusterVolumeSpec>,
}

support::object! { VolumeCreateOptions {
    "Name"              => name:                optional,
    "Driver"            => driver:              optional,
    "DriverOpts"        => driver_opts:         optional,
    "Labels"            => labels:              optional,
    "ClusterVolumeSpec" => cluster_volume_spec: optional,
} }
