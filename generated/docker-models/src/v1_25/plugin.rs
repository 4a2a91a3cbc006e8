// Written by `cargo xtask gen` from `Plugin` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{PluginConfig, PluginSettings};

/// The definition `Plugin`.
///
/// All versions of the API. In this form: API 1.25 and earlier.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plugin {
    /// `Id` in JSON.
    #[doc(alias = "Id")]
    pub id: Option<String>,

    /// `Name` in JSON.
    #[doc(alias = "Name")]
    pub name: String,

    /// `Enabled` in JSON.
    #[doc(alias = "Enabled")]
    pub enabled: bool,

    /// `Settings` in JSON.
    #[doc(alias = "Settings")]
    pub settings: PluginSettings,

    /// `Config` in JSON.
    #[doc(alias = "Config")]
    pub config: PluginConfig,
}

support::object! { Plugin {
    "Id"       => id:       optional,
    "Name"     => name:     required,
    "Enabled"  => enabled:  required,
    "Settings" => settings: required,
    "Config"   => config:   required,
} }
