// Written by `cargo xtask gen` from `Mount.VolumeOptions.DriverConfig` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use std::collections::BTreeMap;

/// Which volume driver creates the volume, and with what settings. Without it, `local`.
///
/// All versions of the API.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct MountVolumeOptionsDriverConfig {
    /// The volume driver, such as `local` or the name of a plugin.
    #[doc(alias = "Name")]
    pub name: Option<String>,

    /// Settings handed to the volume driver. Which keys exist is up to the driver; `local` knows `type`, `o` and
    /// `device`.
    #[doc(alias = "Options")]
    pub options: Option<BTreeMap<String, String>>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { MountVolumeOptionsDriverConfig {
    "Name"    => name:    optional,
    "Options" => options: optional,
    ..?       => unknown,
} }
