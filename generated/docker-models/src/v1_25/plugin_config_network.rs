// Written by `cargo xtask gen` from `Plugin.Config.Network` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `Plugin.Config.Network`.
///
/// All versions of the API.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct PluginConfigNetwork {
    /// `Type` in JSON.
    #[doc(alias = "Type")]
    pub type_: String,
}

support::object! { PluginConfigNetwork {
    "Type" => type_: required,
} }
