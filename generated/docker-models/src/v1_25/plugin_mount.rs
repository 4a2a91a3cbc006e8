// Written by `cargo xtask gen` from `PluginMount` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `PluginMount`.
///
/// All versions of the API.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct PluginMount {
    /// `Name` in JSON.
    #[doc(alias = "Name")]
    pub name: String,

    /// `Description` in JSON.
    #[doc(alias = "Description")]
    pub description: String,

    /// `Settable` in JSON.
    #[doc(alias = "Settable")]
    pub settable: Vec<String>,

    /// `Source` in JSON.
    #[doc(alias = "Source")]
    pub source: String,

    /// `Destination` in JSON.
    #[doc(alias = "Destination")]
    pub destination: String,

    /// `Type` in JSON.
    #[doc(alias = "Type")]
    pub type_: String,

    /// `Options` in JSON.
    #[doc(alias = "Options")]
    pub options: Vec<String>,
}

support::object! { PluginMount {
    "Name"        => name:        required,
    "Description" => description: required,
    "Settable"    => settable:    required,
    "Source"      => source:      required,
    "Destination" => destination: required,
    "Type"        => type_:       required,
    "Options"     => options:     required,
} }
