// Written by `cargo xtask gen` from `TaskSpec.PluginSpec` in spec/docker/contract/v1.31.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::TaskSpecPluginSpecPrivileges;

/// The engine plugin that a task installs on its node, for the runtime `plugin`. Only engines with experimental
/// features switched on take it, and a spec that has it has no `ContainerSpec`.
///
/// API 1.31 and later. In this form: API 1.31 to 1.40.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TaskSpecPluginSpec {
    /// The name of the plugin on the nodes.
    pub name: Option<String>,

    /// Where to get the plugin, as a name in a registry.
    pub remote: Option<String>,

    /// Whether the plugin, once installed, stays switched off.
    pub disabled: Option<bool>,

    /// The permissions that the user grants the plugin.
    pub privileges: Option<Vec<Option<TaskSpecPluginSpecPrivileges>>>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { TaskSpecPluginSpec {
    "name"       => name:       optional,
    "remote"     => remote:     optional,
    "disabled"   => disabled:   optional,
    "privileges" => privileges: optional,
    ..?          => unknown,
} }
