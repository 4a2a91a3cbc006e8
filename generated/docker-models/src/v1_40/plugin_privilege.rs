// Written by `cargo xtask gen` from `PluginPrivilege` in spec/docker/contract/v1.40.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `PluginPrivilege`.
///
/// API 1.40 and later. Before API 1.40 it was `PluginPrivilegeItem`. Before API 1.40 it was `PluginPullBodyItem`. Before API 1.40 it was `PluginUpgradeBodyItem`. Before API 1.40 it was `TaskSpecPluginSpecPluginPrivilege`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct PluginPrivilege {
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

support::object! { PluginPrivilege {
    "Name"        => name:        optional,
    "Description" => description: optional,
    "Value"       => value:       optional,
} }
