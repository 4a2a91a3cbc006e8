// Written by `cargo xtask gen` from `Plugin` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{PluginConfig, PluginSettings};

/// An installed plugin: the configuration declared by its author (`Config`), and its current settings (`Settings`).
///
/// Available in all API versions; this form: 1.25 and earlier.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plugin {
    /// The ID of the plugin, assigned by the daemon when the plugin was installed: 64 hexadecimal digits.
    ///
    /// JSON key: `Id`.
    #[doc(alias = "Id")]
    pub id: Option<String>,

    /// The local name of the plugin with a tag, such as `example/plug:latest`.
    ///
    /// JSON key: `Name`.
    #[doc(alias = "Name")]
    pub name: String,

    /// `true` if the plugin is enabled and in use. If `false`, the plugin is only installed; settings can be changed only
    /// in this state.
    ///
    /// JSON key: `Enabled`.
    #[doc(alias = "Enabled")]
    pub enabled: bool,

    /// The settings in effect. They are initially the defaults of `Config`; change them with [`PluginSet`].
    ///
    /// JSON key: `Settings`.
    ///
    #[doc = operation!("PluginSet")]
    #[doc(alias = "Settings")]
    pub settings: PluginSettings,

    /// The configuration declared by the plugin's author: its start command, interfaces, requirements and available
    /// settings.
    ///
    /// JSON key: `Config`.
    #[doc(alias = "Config")]
    pub config: PluginConfig,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { Plugin {
    "Id"       => id:       optional,
    "Name"     => name:     required,
    "Enabled"  => enabled:  required,
    "Settings" => settings: required,
    "Config"   => config:   required,
    ..?        => unknown,
} }
