// Written by `cargo xtask gen` from `TaskSpec.PluginSpec` in spec/docker/contract/v1.40.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::PluginPrivilege;

/// The engine plugin that a task installs on its node, for the runtime `plugin`. Only engines with experimental
/// features switched on take it, and a spec that has it has no `ContainerSpec`.
///
/// API 1.31 and later. In this form: API 1.40 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TaskSpecPluginSpec {
    /// What the plugin is to be called on the nodes. Engines write this key in lower case, `name`.
    #[doc(alias = "Name")]
    pub name: Option<String>,

    /// Where to get the plugin, as a name in a registry. Engines write this key in lower case, `remote`.
    #[doc(alias = "Remote")]
    pub remote: Option<String>,

    /// Whether the plugin, once installed, stays switched off. Engines write this key in lower case, `disabled`.
    #[doc(alias = "Disabled")]
    pub disabled: Option<bool>,

    /// The permissions that the user grants the plugin. Docker's document has this key, but engines read and write
    /// `privileges` and take no notice of it.
    ///
    /// Each entry: One permission that a plugin asks for, such as access to a device or the host's network.
    #[doc(alias = "PluginPrivilege")]
    pub plugin_privilege: Option<Vec<PluginPrivilege>>,
}

support::object! { TaskSpecPluginSpec {
    "Name"            => name:             optional,
    "Remote"          => remote:           optional,
    "Disabled"        => disabled:         optional,
    "PluginPrivilege" => plugin_privilege: optional,
} }
