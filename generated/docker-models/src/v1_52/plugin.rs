// Written by `cargo xtask gen` from `Plugin` in spec/docker/contract/v1.52.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::PluginConfig;
use super::super::v1_25::PluginSettings;

/// An installed engine plugin: what its author declared (`Config`) and how it is set up here (`Settings`).
///
/// All versions of the API. In this form: API 1.52 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Plugin {
    /// The unique ID that the engine gave the plugin when it was installed, 64 hexadecimal digits.
    #[doc(alias = "Id")]
    pub id: Option<String>,

    /// What the plugin is called on this engine, with a tag, such as `example/plug:latest`.
    #[doc(alias = "Name")]
    pub name: String,

    /// Whether the plugin is switched on and in use. `false` for one that is only installed; settings can be
    /// changed only then.
    #[doc(alias = "Enabled")]
    pub enabled: bool,

    /// The values in force. They start as the defaults of `Config`, and `PluginSet` changes them.
    #[doc(alias = "Settings")]
    pub settings: PluginSettings,

    /// Where the plugin came from and is pushed to: a registry reference such as `registry.example/plug:latest`. It
    /// can differ from `Name`, which is local.
    ///
    /// API 1.26 and later.
    #[doc(alias = "PluginReference")]
    pub plugin_reference: Option<String>,

    /// What the plugin's author declared: how it starts, what it offers, what it needs, and which settings it has.
    #[doc(alias = "Config")]
    pub config: PluginConfig,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { Plugin {
    "Id"              => id:               optional,
    "Name"            => name:             required,
    "Enabled"         => enabled:          required,
    "Settings"        => settings:         required,
    "PluginReference" => plugin_reference: optional,
    "Config"          => config:           required,
    ..?               => unknown,
} }
