// Written by `cargo xtask gen` from `Plugin.Settings` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{PluginDevice, PluginMount};

/// The values in force. They start as the defaults of `Config`, and `PluginSet` changes them.
///
/// All versions of the API.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct PluginSettings {
    /// The mounts in force.
    #[doc(alias = "Mounts")]
    pub mounts: Option<Vec<PluginMount>>,

    /// The environment variables in force, each as `NAME=value`. Variables without a value are left out.
    #[doc(alias = "Env")]
    pub env: Option<Vec<String>>,

    /// The arguments in force, passed to the entrypoint.
    #[doc(alias = "Args")]
    pub args: Option<Vec<String>>,

    /// The devices in force.
    #[doc(alias = "Devices")]
    pub devices: Option<Vec<PluginDevice>>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { PluginSettings {
    "Mounts"  => mounts:  nullable,
    "Env"     => env:     nullable,
    "Args"    => args:    nullable,
    "Devices" => devices: nullable,
    ..?       => unknown,
} }
