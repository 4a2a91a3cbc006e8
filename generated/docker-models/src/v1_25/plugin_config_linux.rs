// Written by `cargo xtask gen` from `Plugin.Config.Linux` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::PluginDevice;

/// The privileges and devices that the plugin requires on Linux.
///
/// Available in all API versions.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct PluginConfigLinux {
    /// The Linux capabilities added to the default set, such as `CAP_SYS_ADMIN`. May be `null`.
    ///
    /// JSON key: `Capabilities`.
    #[doc(alias = "Capabilities")]
    pub capabilities: Option<Vec<String>>,

    /// If `true`, the plugin has access to all device files of the host.
    ///
    /// JSON key: `AllowAllDevices`.
    #[doc(alias = "AllowAllDevices")]
    pub allow_all_devices: bool,

    /// The devices that the plugin declares, with their defaults. May be `null`.
    ///
    /// JSON key: `Devices`.
    #[doc(alias = "Devices")]
    pub devices: Option<Vec<PluginDevice>>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { PluginConfigLinux {
    "Capabilities"    => capabilities:      nullable,
    "AllowAllDevices" => allow_all_devices: required,
    "Devices"         => devices:           nullable,
    ..?               => unknown,
} }
