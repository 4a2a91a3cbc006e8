// Written by `cargo xtask gen` from `Plugin.Config.User` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The user and group that the program runs as. Empty for root.
///
/// All versions of the API.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct PluginConfigUser {
    /// The user ID inside the plugin. Absent or `0` is root.
    #[doc(alias = "UID")]
    pub uid: Option<u32>,

    /// The group ID inside the plugin. Absent or `0` is root's group.
    #[doc(alias = "GID")]
    pub gid: Option<u32>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { PluginConfigUser {
    "UID" => uid:    optional,
    "GID" => gid:    optional,
    ..?   => unknown,
} }
