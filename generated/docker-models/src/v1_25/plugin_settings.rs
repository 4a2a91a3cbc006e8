// Written by `cargo xtask gen` from `Plugin.Settings` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{PluginDevice, PluginMount};

/// The settings in effect. They are initially the defaults of `Config`; change them with [`PluginSet`].
///
/// Available in all API versions.
///
#[doc = operation!("PluginSet")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct PluginSettings {
    /// The mounts in effect.
    ///
    /// JSON key: `Mounts`.
    #[doc(alias = "Mounts")]
    pub mounts: Option<Vec<PluginMount>>,

    /// The environment variables in effect, each as `NAME=value`. Variables without a value are not included.
    ///
    /// JSON key: `Env`.
    #[doc(alias = "Env")]
    pub env: Option<Vec<String>>,

    /// The arguments in effect, passed to the entrypoint.
    ///
    /// JSON key: `Args`.
    #[doc(alias = "Args")]
    pub args: Option<Vec<String>>,

    /// The devices in effect.
    ///
    /// JSON key: `Devices`.
    #[doc(alias = "Devices")]
    pub devices: Option<Vec<PluginDevice>>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { PluginSettings {
    "Mounts"  => mounts:  nullable,
    "Env"     => env:     nullable,
    "Args"    => args:    nullable,
    "Devices" => devices: nullable,
    ..?       => unknown,
} }
