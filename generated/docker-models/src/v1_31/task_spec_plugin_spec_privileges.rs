// Written by `cargo xtask gen` from `TaskSpec.PluginSpec.privileges[]` in spec/docker/contract/v1.31.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// One permission that a plugin asks for, such as access to a device or the host's network.
///
/// API 1.31 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TaskSpecPluginSpecPrivileges {
    /// Words for people on what the permission allows.
    pub description: Option<String>,

    /// The kind of permission, such as `network`, `mount`, `device` or `capabilities`.
    pub name: Option<String>,

    /// What exactly the plugin asks for, such as the paths or capabilities.
    pub value: Option<Vec<String>>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { TaskSpecPluginSpecPrivileges {
    "description" => description: optional,
    "name"        => name:        optional,
    "value"       => value:       optional,
    ..?           => unknown,
} }
