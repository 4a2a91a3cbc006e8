// Written by `cargo xtask gen` from `PluginDevice` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `PluginDevice`.
///
/// All versions of the API.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct PluginDevice {
    /// `Name` in JSON.
    #[doc(alias = "Name")]
    pub name: String,

    /// `Description` in JSON.
    #[doc(alias = "Description")]
    pub description: String,

    /// `Settable` in JSON.
    #[doc(alias = "Settable")]
    pub settable: Vec<String>,

    /// `Path` in JSON.
    #[doc(alias = "Path")]
    pub path: String,
}

support::object! { PluginDevice {
    "Name"        => name:        required,
    "Description" => description: required,
    "Settable"    => settable:    required,
    "Path"        => path:        required,
} }
