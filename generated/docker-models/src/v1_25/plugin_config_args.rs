// Written by `cargo xtask gen` from `Plugin.Config.Args` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The arguments that the plugin declares, as a single setting.
///
/// Available in all API versions.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct PluginConfigArgs {
    /// The name of the arguments in the plugin's settings. [`PluginSet`] changes them as `<name>=<words>`.
    ///
    /// JSON key: `Name`.
    ///
    #[doc = operation!("PluginSet")]
    #[doc(alias = "Name")]
    pub name: String,

    /// The author's description of the arguments. May be `""`.
    ///
    /// JSON key: `Description`.
    #[doc(alias = "Description")]
    pub description: String,

    /// The parts of the arguments that the operator may change; only `value` is possible. `null` or empty if there are
    /// none.
    ///
    /// JSON key: `Settable`.
    #[doc(alias = "Settable")]
    pub settable: Option<Vec<String>>,

    /// The default arguments, one word per item.
    ///
    /// JSON key: `Value`.
    #[doc(alias = "Value")]
    pub value: Option<Vec<String>>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { PluginConfigArgs {
    "Name"        => name:        required,
    "Description" => description: required,
    "Settable"    => settable:    nullable,
    "Value"       => value:       nullable,
    ..?           => unknown,
} }
