// Written by `cargo xtask gen` from `Plugin` in spec/docker/contract/v1.29.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::PluginConfig;
use super::super::v1_25::PluginSettings;

/// The definition `Plugin`.
///
/// All versions of the API. In this form: API 1.29 to 1.37.
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

    /// `PluginReference` in JSON.
    ///
    /// API 1.26 and later.
    #[doc(alias = "PluginReference")]
    pub plugin_reference: Option<String>,

    /// `Config` in JSON.
    #[doc(alias = "Config")]
    pub config: PluginConfig,
}

support::object! { Plugin {
    "Id"              => id:               optional,
    "Name"            => name:             required,
    "Enabled"         => enabled:          required,
    "Settings"        => settings:         required,
    "PluginReference" => plugin_reference: optional,
    "Config"          => config:           required,
} }
