// Written by `cargo xtask gen` from `PluginPull/body[]` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// Something on the host that the plugin is allowed to use.
///
/// API 1.39 and earlier. Since API 1.40 it is `PluginPrivilege`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct PluginPullBodyItem {
    /// The kind of access, such as `network`, `mount`, `device` or `capabilities`.
    #[doc(alias = "Name")]
    pub name: Option<String>,

    /// What the access means, in words for people.
    #[doc(alias = "Description")]
    pub description: Option<String>,

    /// To what exactly: the path of a mount or device, the names of capabilities, the kind of network.
    #[doc(alias = "Value")]
    pub value: Option<Vec<String>>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { PluginPullBodyItem {
    "Name"        => name:        optional,
    "Description" => description: optional,
    "Value"       => value:       optional,
    ..?           => unknown,
} }
