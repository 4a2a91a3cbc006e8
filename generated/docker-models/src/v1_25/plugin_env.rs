// Written by `cargo xtask gen` from `PluginEnv` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// An environment variable that a plugin declares, with its default.
///
/// All versions of the API.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct PluginEnv {
    /// The variable's name. `PluginSet` changes it as `<name>=<value>`.
    #[doc(alias = "Name")]
    pub name: String,

    /// What the variable is for, in the plugin author's words. May be `""`.
    #[doc(alias = "Description")]
    pub description: String,

    /// Which parts of the variable the operator may change; only `value` is possible. `null` or empty if none.
    #[doc(alias = "Settable")]
    pub settable: Option<Vec<String>>,

    /// The default. `null` means that the variable stays unset until the operator gives it a value.
    #[doc(alias = "Value")]
    pub value: Option<String>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { PluginEnv {
    "Name"        => name:        required,
    "Description" => description: required,
    "Settable"    => settable:    nullable,
    "Value"       => value:       nullable,
    ..?           => unknown,
} }
