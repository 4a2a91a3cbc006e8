// Written by `cargo xtask gen` from `PluginPrivilege` in spec/docker/contract/v1.40.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// Something on the host that a plugin wants to use, and that has to be granted when it is installed or upgraded.
///
/// The engine tells which privileges a plugin wants; a client sends back those that it grants.
///
/// API 1.40 and later. Before API 1.40 it was `PluginPrivilegeItem`. Before API 1.40 it was `PluginPullBodyItem`. Before API 1.40 it was `PluginUpgradeBodyItem`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct PluginPrivilege {
    /// The kind of access: `network`, `mount`, `device`, `capabilities`, `allow-all-devices`, `host pid namespace` and others.
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

support::object! { PluginPrivilege {
    "Name"        => name:        optional,
    "Description" => description: optional,
    "Value"       => value:       optional,
    ..?           => unknown,
} }
