// Written by `cargo xtask gen` from `PluginUpgrade/body[]` in spec/docker/contract/v1.26.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `PluginUpgrade/body[]`.
///
/// API 1.26 to 1.39. Since API 1.40 it is `PluginPrivilege`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct PluginUpgradeBodyItem {
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

support::object! { PluginUpgradeBodyItem {
    "Name"        => name:        optional,
    "Description" => description: optional,
    "Value"       => value:       optional,
} }
