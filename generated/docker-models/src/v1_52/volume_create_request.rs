// Written by `cargo xtask gen` from `VolumeCreateRequest` in spec/docker/contract/v1.52.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::super::v1_42::ClusterVolumeSpec;
use std::collections::BTreeMap;

/// What a new volume shall be like. Every field may be left out.
///
/// API 1.52 and later. Before API 1.52 it was `VolumeCreateOptions`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct VolumeCreateRequest {
    /// What to call the volume. Left out or empty, the engine makes up a random name, and the volume counts as anonymous.
    #[doc(alias = "Name")]
    pub name: Option<String>,

    /// The driver that makes and mounts the volume: `local`, or a plugin's name.
    ///
    /// Default: `"local"`.
    #[doc(alias = "Driver")]
    pub driver: Option<String>,

    /// Settings for the driver, which alone knows their meaning. The `local` driver on Linux takes `type`, `device` and `o`,
    /// as for `mount`.
    #[doc(alias = "DriverOpts")]
    pub driver_opts: Option<BTreeMap<String, String>>,

    /// Names and values of your own to attach to the volume, for instance to filter by later.
    #[doc(alias = "Labels")]
    pub labels: Option<BTreeMap<String, String>>,

    /// Makes it a volume of the whole swarm, and says what it is like. It needs a CSI plugin as `Driver`; leave it out for an
    /// ordinary volume.
    #[doc(alias = "ClusterVolumeSpec")]
    pub cluster_volume_spec: Option<ClusterVolumeSpec>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { VolumeCreateRequest {
    "Name"              => name:                optional,
    "Driver"            => driver:              optional,
    "DriverOpts"        => driver_opts:         optional,
    "Labels"            => labels:              optional,
    "ClusterVolumeSpec" => cluster_volume_spec: optional,
    ..?                 => unknown,
} }
