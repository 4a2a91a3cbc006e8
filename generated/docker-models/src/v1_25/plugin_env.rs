// Written by `cargo xtask gen` from `PluginEnv` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// An environment variable that a plugin declares, with its default.
///
/// Available in all API versions.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct PluginEnv {
    /// The name of the variable. [`PluginSet`] changes it as `<name>=<value>`.
    ///
    /// JSON key: `Name`.
    ///
    #[doc = operation!("PluginSet")]
    #[doc(alias = "Name")]
    pub name: String,

    /// The author's description of the variable. May be `""`.
    ///
    /// JSON key: `Description`.
    #[doc(alias = "Description")]
    pub description: String,

    /// The parts of the variable that the operator may change; only `value` is possible. `null` or empty if there are
    /// none.
    ///
    /// JSON key: `Settable`.
    #[doc(alias = "Settable")]
    pub settable: Option<Vec<String>>,

    /// The default value. If `null`, the variable is not set unless the operator sets it.
    ///
    /// JSON key: `Value`.
    #[doc(alias = "Value")]
    pub value: Option<String>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { PluginEnv {
    "Name"        => name:        required,
    "Description" => description: required,
    "Settable"    => settable:    nullable,
    "Value"       => value:       nullable,
    ..?           => unknown,
} }
