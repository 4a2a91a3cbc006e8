// Written by `cargo xtask gen` from `Mount.VolumeOptions` in spec/docker/contract/v1.45.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::super::v1_25::MountVolumeOptionsDriverConfig;
use std::collections::BTreeMap;

/// Settings that only a mount of the `volume` type knows. Labels and driver take effect if the volume has yet
/// to be made.
///
/// All versions of the API. In this form: API 1.45 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct MountVolumeOptions {
    /// True to leave a new volume empty. Otherwise, what the image holds at `Target` is copied into the volume when
    /// it is first used.
    ///
    /// Default: `false`.
    #[doc(alias = "NoCopy")]
    pub no_copy: Option<bool>,

    /// Labels to put on the volume if it is created here.
    #[doc(alias = "Labels")]
    pub labels: Option<BTreeMap<String, String>>,

    /// Which volume driver creates the volume, and with what settings. Without it, `local`.
    #[doc(alias = "DriverConfig")]
    pub driver_config: Option<MountVolumeOptionsDriverConfig>,

    /// A folder or file within the volume to mount instead of the whole. A relative path without `..`, which has to
    /// exist.
    ///
    /// API 1.45 and later.
    #[doc(alias = "Subpath")]
    pub subpath: Option<String>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { MountVolumeOptions {
    "NoCopy"       => no_copy:       optional,
    "Labels"       => labels:        optional,
    "DriverConfig" => driver_config: optional,
    "Subpath"      => subpath:       optional,
    ..?            => unknown,
} }
