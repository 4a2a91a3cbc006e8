// Written by `cargo xtask gen` from `Mount.VolumeOptions` in spec/docker/contract/v1.45.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::super::v1_25::MountVolumeOptionsDriverConfig;
use std::collections::BTreeMap;

/// The type of `Mount.VolumeOptions`.
///
/// All versions of the API. In this form: API 1.45 and later.
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

    /// `Subpath` in JSON.
    ///
    /// API 1.45 and later.
    #[doc(alias = "Subpath")]
    pub subpath: Option<String>,
}

support::object! { MountVolumeOptions {
    "NoCopy"       => no_copy:       optional,
    "Labels"       => labels:        optional,
    "DriverConfig" => driver_config: optional,
    "Subpath"      => subpath:       optional,
} }
