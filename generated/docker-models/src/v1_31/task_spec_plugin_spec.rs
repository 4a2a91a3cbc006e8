// Written by `cargo xtask gen` from `TaskSpec.PluginSpec` in spec/docker/contract/v1.31.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::TaskSpecPluginSpecPluginPrivilege;

/// The type of `TaskSpec.PluginSpec`.
///
/// API 1.31 and later. In this form: API 1.31 to 1.39.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TaskSpecPluginSpec {
    /// `Name` in JSON.
    #[doc(alias = "Name")]
    pub name: Option<String>,

    /// `Remote` in JSON.
    #[doc(alias = "Remote")]
    pub remote: Option<String>,

    /// `Disabled` in JSON.
    #[doc(alias = "Disabled")]
    pub disabled: Option<bool>,

    /// `PluginPrivilege` in JSON.
    #[doc(alias = "PluginPrivilege")]
    pub plugin_privilege: Option<Vec<TaskSpecPluginSpecPluginPrivilege>>,
}

support::object! { TaskSpecPluginSpec {
    "Name"            => name:             optional,
    "Remote"          => remote:           optional,
    "Disabled"        => disabled:         optional,
    "PluginPrivilege" => plugin_privilege: optional,
} }
