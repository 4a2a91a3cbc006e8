// Written by `cargo xtask gen` from `GetPluginPrivileges/200[]` in spec/docker/contract/v1.36.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// Something on the host that the plugin wants to use, and that has to be granted for it to be installed.
///
/// API 1.36 to 1.39. Before API 1.36 it was `GetPluginPrivilegesResponseItem`. Since API 1.40 it is `PluginPrivilege`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct PluginPrivilegeItem {
    /// The kind of access, such as `network`, `mount`, `device` or `capabilities`.
    #[doc(alias = "Name")]
    pub name: Option<String>,

    /// What the access means, in words for whoever has to decide, such as `host path to mount`.
    #[doc(alias = "Description")]
    pub description: Option<String>,

    /// To what exactly: the path of a mount or device, the names of capabilities, the kind of network.
    #[doc(alias = "Value")]
    pub value: Option<Vec<String>>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { PluginPrivilegeItem {
    "Name"        => name:        optional,
    "Description" => description: optional,
    "Value"       => value:       optional,
    ..?           => unknown,
} }
