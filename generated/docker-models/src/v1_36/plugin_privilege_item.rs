// Written by `cargo xtask gen` from `GetPluginPrivileges/200[]` in spec/docker/contract/v1.36.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `GetPluginPrivileges/200[]`.
///
/// API 1.36 to 1.39. Before API 1.36 it was `GetPluginPrivilegesResponseItem`. Since API 1.40 it is `PluginPrivilege`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct PluginPrivilegeItem {
    /// `Name` in JSON.
    #[doc(alias = "Name")]
    pub name: Option<String>,

    /// `Description` in JSON.
    #[doc(alias = "Description")]
    pub description: Option<String>,

    /// `Value` in JSON.
    #[doc(alias = "Value")]
    pub value: Option<Vec<String>>,
}

support::object! { PluginPrivilegeItem {
    "Name"        => name:        optional,
    "Description" => description: optional,
    "Value"       => value:       optional,
} }
