// Written by `cargo xtask gen` from `Plugin.Config.User` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `Plugin.Config.User`.
///
/// All versions of the API.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct PluginConfigUser {
    /// `UID` in JSON.
    #[doc(alias = "UID")]
    pub uid: Option<u32>,

    /// `GID` in JSON.
    #[doc(alias = "GID")]
    pub gid: Option<u32>,
}

support::object! { PluginConfigUser {
    "UID" => uid: optional,
    "GID" => gid: optional,
} }
