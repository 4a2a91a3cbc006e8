// Written by `cargo xtask gen` from `Plugin.Config.Args` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `Plugin.Config.Args`.
///
/// All versions of the API.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct PluginConfigArgs {
    /// `Name` in JSON.
    #[doc(alias = "Name")]
    pub name: String,

    /// `Description` in JSON.
    #[doc(alias = "Description")]
    pub description: String,

    /// `Settable` in JSON.
    #[doc(alias = "Settable")]
    pub settable: Vec<String>,

    /// `Value` in JSON.
    #[doc(alias = "Value")]
    pub value: Vec<String>,
}

support::object! { PluginConfigArgs {
    "Name"        => name:        required,
    "Description" => description: required,
    "Settable"    => settable:    required,
    "Value"       => value:       required,
} }
