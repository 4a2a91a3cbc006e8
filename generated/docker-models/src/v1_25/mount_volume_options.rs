// Written by `cargo xtask gen` from `Mount.VolumeOptions` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::MountVolumeOptionsDriverConfig;
use std::collections::BTreeMap;

/// The type of `Mount.VolumeOptions`.
///
/// All versions of the API. In this form: API 1.44 and earlier.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct MountVolumeOptions {
    /// `NoCopy` in JSON.
    ///
    /// Default: `false`.
    #[doc(alias = "NoCopy")]
    pub no_copy: Option<bool>,

    /// `Labels` in JSON.
    #[doc(alias = "Labels")]
    pub labels: Option<BTreeMap<String, String>>,

    /// `DriverConfig` in JSON.
    #[doc(alias = "DriverConfig")]
    pub driver_config: Option<MountVolumeOptionsDriverConfig>,
}

support::object! { MountVolumeOptions {
    "NoCopy"       => no_copy:       optional,
    "Labels"       => labels:        optional,
    "DriverConfig" => driver_config: optional,
} }
