// Written by `cargo xtask gen` from `Plugin.Config.Linux` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::PluginDevice;

/// The privileges and devices that the plugin needs on Linux.
///
/// All versions of the API.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct PluginConfigLinux {
    /// Kernel capabilities that the plugin gets beyond the usual ones, such as `CAP_SYS_ADMIN`. May be `null`.
    #[doc(alias = "Capabilities")]
    pub capabilities: Option<Vec<String>>,

    /// Whether the plugin may use every device file of the host.
    #[doc(alias = "AllowAllDevices")]
    pub allow_all_devices: bool,

    /// The devices that the plugin declares, with their defaults. May be `null`.
    #[doc(alias = "Devices")]
    pub devices: Option<Vec<PluginDevice>>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { PluginConfigLinux {
    "Capabilities"    => capabilities:      nullable,
    "AllowAllDevices" => allow_all_devices: required,
    "Devices"         => devices:           nullable,
    ..?               => unknown,
} }
