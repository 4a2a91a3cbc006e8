// Written by `cargo xtask gen` from `TaskSpec.PluginSpec.PluginPrivilege[]` in spec/docker/contract/v1.31.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `TaskSpec.PluginSpec.PluginPrivilege[]`.
///
/// API 1.31 to 1.39. Since API 1.40 it is `PluginPrivilege`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TaskSpecPluginSpecPluginPrivilege {
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

support::object! { TaskSpecPluginSpecPluginPrivilege {
    "Name"        => name:        optional,
    "Description" => description: optional,
    "Value"       => value:       optional,
} }
