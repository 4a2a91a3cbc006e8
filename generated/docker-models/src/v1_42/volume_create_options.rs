// Written by `cargo xtask gen` from `VolumeCreateOptions` in spec/docker/contract/v1.42.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::ClusterVolumeSpec;
use std::collections::BTreeMap;

/// The configuration of a new volume.
///
/// All fields are optional. An empty object creates an anonymous volume with the `local` driver.
///
/// Available in API 1.39 to 1.51; this form: 1.42 to 1.51. Named `VolumeCreateBody` before API 1.39. Named `VolumeCreateRequest` since API 1.52.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct VolumeCreateOptions {
    /// The name of the volume. If empty or omitted, the volume is anonymous, and the daemon generates a name of 64
    /// hexadecimal digits.
    ///
    /// If the driver already has a volume of this name, it is returned without an error.
    ///
    /// JSON key: `Name`.
    #[doc(alias = "Name")]
    pub name: Option<String>,

    /// The volume driver: `local`, or the name of a plugin.
    ///
    /// Default: `"local"`.
    ///
    /// JSON key: `Driver`.
    #[doc(alias = "Driver")]
    pub driver: Option<String>,

    /// The driver-specific options. The `local` driver on Linux accepts `type`, `device` and `o`, as for the `mount`
    /// command.
    ///
    /// **Warning:** with `local`, the options can mount any path or device of the host.
    ///
    /// JSON key: `DriverOpts`.
    #[doc(alias = "DriverOpts")]
    pub driver_opts: Option<BTreeMap<String, String>>,

    /// The labels of the volume, which can be used to filter volume lists.
    ///
    /// JSON key: `Labels`.
    #[doc(alias = "Labels")]
    pub labels: Option<BTreeMap<String, String>>,

    /// The cluster volume configuration. If set, the swarm manages the volume through a CSI plugin, which must be the
    /// `Driver`; only swarm managers accept it. Omit it for other volumes.
    ///
    /// JSON key: `ClusterVolumeSpec`. Available in API 1.42 to 1.51.
    #[doc(alias = "ClusterVolumeSpec")]
    pub cluster_volume_spec: Option<ClusterVolumeSpec>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { VolumeCreateOptions {
    "Name"              => name:                optional,
    "Driver"            => driver:              optional,
    "DriverOpts"        => driver_opts:         optional,
    "Labels"            => labels:              optional,
    "ClusterVolumeSpec" => cluster_volume_spec: optional,
    ..?                 => unknown,
} }
