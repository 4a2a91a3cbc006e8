// Written by `cargo xtask gen` from `Plugin.Config.Interface` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::PluginConfigInterfaceTypes;

/// The type of `Plugin.Config.Interface`.
///
/// All versions of the API. In this form: API 1.37 and earlier.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PluginConfigInterface {
    /// `Types` in JSON.
    #[doc(alias = "Types")]
    pub types: Vec<PluginConfigInterfaceTypes>,

    /// `Socket` in JSON.
    #[doc(alias = "Socket")]
    pub socket: String,
}

support::object! { PluginConfigInterface {
    "Types"  => types:  required,
    "Socket" => socket: required,
} }
