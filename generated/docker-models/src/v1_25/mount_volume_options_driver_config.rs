// Written by `cargo xtask gen` from `Mount.VolumeOptions.DriverConfig` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use std::collections::BTreeMap;

/// The type of `Mount.VolumeOptions.DriverConfig`.
///
/// All versions of the API.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct MountVolumeOptionsDriverConfig {
    /// `Name` in JSON.
    #[doc(alias = "Name")]
    pub name: Option<String>,

    /// `Options` in JSON.
    #[doc(alias = "Options")]
    pub options: Option<BTreeMap<String, String>>,
}

support::object! { MountVolumeOptionsDriverConfig {
    "Name"    => name:    optional,
    "Options" => options: optional,
} }
