// Written by `cargo xtask gen` from `TaskSpec.PluginSpec.privileges[]` in spec/docker/contract/v1.31.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// A privilege that the plugin requests, such as access to a device or the host's network.
///
/// Available in API 1.31 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TaskSpecPluginSpecPrivileges {
    /// A human-readable description of the privilege.
    pub description: Option<String>,

    /// The kind of privilege, such as `network`, `mount`, `device` or `capabilities`.
    pub name: Option<String>,

    /// The requested values, such as paths or capabilities.
    pub value: Option<Vec<String>>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { TaskSpecPluginSpecPrivileges {
    "description" => description: optional,
    "name"        => name:        optional,
    "value"       => value:       optional,
    ..?           => unknown,
} }
