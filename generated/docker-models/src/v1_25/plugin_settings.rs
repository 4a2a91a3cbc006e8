// Written by `cargo xtask gen` from `Plugin.Settings` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{PluginDevice, PluginMount};

/// The type of `Plugin.Settings`.
///
/// All versions of the API.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct PluginSettings {
    /// `Mounts` in JSON.
    #[doc(alias = "Mounts")]
    pub mounts: Vec<PluginMount>,

    /// `Env` in JSON.
    #[doc(alias = "Env")]
    pub env: Vec<String>,

    /// `Args` in JSON.
    #[doc(alias = "Args")]
    pub args: Vec<String>,

    /// `Devices` in JSON.
    #[doc(alias = "Devices")]
    pub devices: Vec<PluginDevice>,
}

support::object! { PluginSettings {
    "Mounts"  => mounts:  required,
    "Env"     => env:     required,
    "Args"    => args:    required,
    "Devices" => devices: required,
} }
