// Written by `cargo xtask gen` from `GetPluginPrivileges/200[]` in spec/docker/contract/v1.36.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// A privilege on the host that a plugin requests, and that must be granted to install or upgrade it.
///
/// The daemon returns the privileges that a plugin requests; the client sends those that it grants.
///
/// **Warning:** privileges such as `mount`, `device` and `allow-all-devices` give the plugin access to the host.
/// Grant them only to plugins that you trust.
///
/// Available in API 1.36 to 1.39. Named `GetPluginPrivilegesResponseItem` before API 1.36. Named `PluginPrivilege` since API 1.40.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct PluginPrivilegeItem {
    /// The kind of privilege, such as `network`, `mount`, `device`, `capabilities`, `allow-all-devices` or
    /// `host pid namespace`.
    ///
    /// JSON key: `Name`.
    #[doc(alias = "Name")]
    pub name: Option<String>,

    /// A human-readable description of the privilege, such as `host path to mount`.
    ///
    /// JSON key: `Description`.
    #[doc(alias = "Description")]
    pub description: Option<String>,

    /// The requested values: the paths of mounts or devices, the names of capabilities, or the type of network.
    ///
    /// JSON key: `Value`.
    #[doc(alias = "Value")]
    pub value: Option<Vec<String>>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { PluginPrivilegeItem {
    "Name"        => name:        optional,
    "Description" => description: optional,
    "Value"       => value:       optional,
    ..?           => unknown,
} }
