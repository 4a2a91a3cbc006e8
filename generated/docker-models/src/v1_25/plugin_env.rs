// Written by `cargo xtask gen` from `PluginEnv` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `PluginEnv`.
///
/// All versions of the API.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct PluginEnv {
    /// `Name` in JSON.
    #[doc(alias = "Name")]
    pub name: String,

    /// `Description` in JSON.
    #[doc(alias = "Description")]
    pub description: String,

    /// `Settable` in JSON.
    #[doc(alias = "Settable")]
    pub settable: Option<Vec<String>>,

    /// `Value` in JSON.
    #[doc(alias = "Value")]
    pub value: Option<String>,
}

support::object! { PluginEnv {
    "Name"        => name:        required,
    "Description" => description: required,
    "Settable"    => settable:    nullable,
    "Value"       => value:       nullable,
} }
