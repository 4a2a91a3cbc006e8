// Written by `cargo xtask gen` from `Mount.VolumeOptions.DriverConfig` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use std::collections::BTreeMap;

/// The volume driver that creates the volume, and its options. Defaults to `local`.
///
/// Available in all API versions.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct MountVolumeOptionsDriverConfig {
    /// The name of the volume driver, such as `local` or a plugin's name.
    ///
    /// JSON key: `Name`.
    #[doc(alias = "Name")]
    pub name: Option<String>,

    /// The driver-specific options. The `local` driver accepts `type`, `o` and `device`.
    ///
    /// JSON key: `Options`.
    #[doc(alias = "Options")]
    pub options: Option<BTreeMap<String, String>>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { MountVolumeOptionsDriverConfig {
    "Name"    => name:    optional,
    "Options" => options: optional,
    ..?       => unknown,
} }
