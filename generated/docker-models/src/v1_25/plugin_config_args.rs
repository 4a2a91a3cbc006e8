// Written by `cargo xtask gen` from `Plugin.Config.Args` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The arguments that the plugin declares, all together as one setting.
///
/// All versions of the API.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct PluginConfigArgs {
    /// What the arguments are called in the plugin's settings. `PluginSet` changes them as `<name>=<words>`.
    #[doc(alias = "Name")]
    pub name: String,

    /// What the arguments are for, in the plugin author's words. May be `""`.
    #[doc(alias = "Description")]
    pub description: String,

    /// Which parts of the arguments the operator may change; only `value` is possible. `null` or empty if none.
    #[doc(alias = "Settable")]
    pub settable: Option<Vec<String>>,

    /// The arguments by default, one word for each item.
    #[doc(alias = "Value")]
    pub value: Option<Vec<String>>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { PluginConfigArgs {
    "Name"        => name:        required,
    "Description" => description: required,
    "Settable"    => settable:    nullable,
    "Value"       => value:       nullable,
    ..?           => unknown,
} }
