// Written by `cargo xtask gen` from `PluginUpgrade/body[]` in spec/docker/contract/v1.26.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// One privilege that the plugin asks for and is granted.
///
/// API 1.26 to 1.39. Since API 1.40 it is `PluginPrivilege`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct PluginUpgradeBodyItem {
    /// What kind of privilege it is, such as `network`, `mount`, `device` or `capabilities`.
    #[doc(alias = "Name")]
    pub name: Option<String>,

    /// A few words on the privilege, for people to read.
    #[doc(alias = "Description")]
    pub description: Option<String>,

    /// What exactly is granted, such as `host` for a network, or the paths of folders to mount.
    #[doc(alias = "Value")]
    pub value: Option<Vec<String>>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { PluginUpgradeBodyItem {
    "Name"        => name:        optional,
    "Description" => description: optional,
    "Value"       => value:       optional,
    ..?           => unknown,
} }
