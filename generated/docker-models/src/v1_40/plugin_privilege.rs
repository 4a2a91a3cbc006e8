// Written by `cargo xtask gen` from `PluginPrivilege` in spec/docker/contract/v1.40.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// A privilege on the host that a plugin requests, and that must be granted to install or upgrade it.
///
/// The daemon returns the privileges that a plugin requests; the client sends those that it grants.
///
/// **Warning:** privileges such as `mount`, `device` and `allow-all-devices` give the plugin access to the host.
/// Grant them only to plugins that you trust.
///
/// Available in API 1.40 and later. Named `PluginPrivilegeItem` before API 1.40. Named `PluginPullBodyItem` before API 1.40. Named `PluginUpgradeBodyItem` before API 1.40.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct PluginPrivilege {
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

support::object! { PluginPrivilege {
    "Name"        => name:        optional,
    "Description" => description: optional,
    "Value"       => value:       optional,
    ..?           => unknown,
} }
