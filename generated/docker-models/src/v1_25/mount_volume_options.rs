// Written by `cargo xtask gen` from `Mount.VolumeOptions` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::MountVolumeOptionsDriverConfig;
use std::collections::BTreeMap;

/// Settings that only a mount of the `volume` type knows. Labels and driver take effect if the volume has yet
/// to be made.
///
/// All versions of the API. In this form: API 1.44 and earlier.
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

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { MountVolumeOptions {
    "NoCopy"       => no_copy:       optional,
    "Labels"       => labels:        optional,
    "DriverConfig" => driver_config: optional,
    ..?            => unknown,
} }
