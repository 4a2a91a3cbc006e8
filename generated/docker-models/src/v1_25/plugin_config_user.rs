// Written by `cargo xtask gen` from `Plugin.Config.User` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The user and group that the program runs as. Empty for root.
///
/// Available in all API versions.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct PluginConfigUser {
    /// The user ID inside the plugin. Root if `0` or omitted.
    ///
    /// JSON key: `UID`.
    #[doc(alias = "UID")]
    pub uid: Option<u32>,

    /// The group ID inside the plugin. The group of root if `0` or omitted.
    ///
    /// JSON key: `GID`.
    #[doc(alias = "GID")]
    pub gid: Option<u32>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { PluginConfigUser {
    "UID" => uid:    optional,
    "GID" => gid:    optional,
    ..?   => unknown,
} }
