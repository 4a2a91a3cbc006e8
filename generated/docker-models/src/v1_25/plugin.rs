// Written by `cargo xtask gen` from `Plugin` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{PluginConfig, PluginSettings};

/// An installed engine plugin: what its author declared (`Config`) and how it is set up here (`Settings`).
///
/// All versions of the API. In this form: API 1.25 and earlier.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
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

    /// What the plugin's author declared: how it starts, what it offers, what it needs, and which settings it has.
    #[doc(alias = "Config")]
    pub config: PluginConfig,

    /// Keys without a field, kept with the feature `keep-unknown`.
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
