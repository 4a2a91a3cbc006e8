// Written by `cargo xtask gen` from `TaskSpec.PluginSpec.PluginPrivilege[]` in spec/docker/contract/v1.31.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// One permission that a plugin asks for, such as access to a device or the host's network.
///
/// API 1.31 to 1.39. Since API 1.40 it is `PluginPrivilege`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TaskSpecPluginSpecPluginPrivilege {
    /// The kind of permission, such as `network`, `mount`, `device` or `capabilities`.
    #[doc(alias = "Name")]
    pub name: Option<String>,

    /// Words for people on what the permission allows.
    #[doc(alias = "Description")]
    pub description: Option<String>,

    /// What exactly the plugin asks for, such as the paths or capabilities.
    #[doc(alias = "Value")]
    pub value: Option<Vec<String>>,
}

support::object! { TaskSpecPluginSpecPluginPrivilege {
    "Name"        => name:        optional,
    "Description" => description: optional,
    "Value"       => value:       optional,
} }
