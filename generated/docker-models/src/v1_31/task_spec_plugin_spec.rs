// Written by `cargo xtask gen` from `TaskSpec.PluginSpec` in spec/docker/contract/v1.31.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::TaskSpecPluginSpecPrivileges;

/// The plugin that a task installs on its node, for the runtime `plugin`. Requires daemons with experimental features
/// enabled. Cannot be combined with `ContainerSpec`.
///
/// Available in API 1.31 and later; this form: 1.31 to 1.40.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TaskSpecPluginSpec {
    /// The name of the plugin on the nodes.
    pub name: Option<String>,

    /// The reference of the plugin in a registry.
    pub remote: Option<String>,

    /// If `true`, the plugin is installed but not enabled.
    pub disabled: Option<bool>,

    /// The privileges that the user grants to the plugin.
    pub privileges: Option<Vec<Option<TaskSpecPluginSpecPrivileges>>>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { TaskSpecPluginSpec {
    "name"       => name:       optional,
    "remote"     => remote:     optional,
    "disabled"   => disabled:   optional,
    "privileges" => privileges: optional,
    ..?          => unknown,
} }
