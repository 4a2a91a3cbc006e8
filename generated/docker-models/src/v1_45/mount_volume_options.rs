// Written by `cargo xtask gen` from `Mount.VolumeOptions` in spec/docker/contract/v1.45.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::super::v1_25::MountVolumeOptionsDriverConfig;
use std::collections::BTreeMap;

/// Options for mounts of type `volume`. Labels and driver apply only if the volume is created.
///
/// Available in all API versions; this form: 1.45 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct MountVolumeOptions {
    /// If `true`, a new volume stays empty. Otherwise, the image's content at `Target` is copied into the volume when it
    /// is first used.
    ///
    /// Default: `false`.
    ///
    /// JSON key: `NoCopy`.
    #[doc(alias = "NoCopy")]
    pub no_copy: Option<bool>,

    /// The labels of the volume, if it is created.
    ///
    /// JSON key: `Labels`.
    #[doc(alias = "Labels")]
    pub labels: Option<BTreeMap<String, String>>,

    /// The volume driver that creates the volume, and its options. Defaults to `local`.
    ///
    /// JSON key: `DriverConfig`.
    #[doc(alias = "DriverConfig")]
    pub driver_config: Option<MountVolumeOptionsDriverConfig>,

    /// The file or directory within the volume to mount instead of the whole volume. Must be a relative path without
    /// `..`, and must exist.
    ///
    /// JSON key: `Subpath`. Available in API 1.45 and later.
    #[doc(alias = "Subpath")]
    pub subpath: Option<String>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { MountVolumeOptions {
    "NoCopy"       => no_copy:       optional,
    "Labels"       => labels:        optional,
    "DriverConfig" => driver_config: optional,
    "Subpath"      => subpath:       optional,
    ..?            => unknown,
} }
