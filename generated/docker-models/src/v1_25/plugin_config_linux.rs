// Written by `cargo xtask gen` from `Plugin.Config.Linux` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::PluginDevice;

/// The type of `Plugin.Config.Linux`.
///
/// All versions of the API.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct PluginConfigLinux {
    /// `Capabilities` in JSON.
    #[doc(alias = "Capabilities")]
    pub capabilities: Vec<String>,

    /// `AllowAllDevices` in JSON.
    #[doc(alias = "AllowAllDevices")]
    pub allow_all_devices: bool,

    /// `Devices` in JSON.
    #[doc(alias = "Devices")]
    pub devices: Vec<PluginDevice>,
}

support::object! { PluginConfigLinux {
    "Capabilities"    => capabilities:      required,
    "AllowAllDevices" => allow_all_devices: required,
    "Devices"         => devices:           required,
} }
