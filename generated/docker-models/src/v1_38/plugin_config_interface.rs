// Written by `cargo xtask gen` from `Plugin.Config.Interface` in spec/docker/contract/v1.38.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::PluginConfigInterfaceProtocolScheme;
use super::super::v1_25::PluginConfigInterfaceTypes;

/// The type of `Plugin.Config.Interface`.
///
/// All versions of the API. In this form: API 1.38 to 1.51.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PluginConfigInterface {
    /// `Types` in JSON.
    #[doc(alias = "Types")]
    pub types: Vec<PluginConfigInterfaceTypes>,

    /// `Socket` in JSON.
    #[doc(alias = "Socket")]
    pub socket: String,

    /// `ProtocolScheme` in JSON.
    ///
    /// API 1.38 and later.
    #[doc(alias = "ProtocolScheme")]
    pub protocol_scheme: Option<PluginConfigInterfaceProtocolScheme>,
}

support::object! { PluginConfigInterface {
    "Types"          => types:           required,
    "Socket"         => socket:          required,
    "ProtocolScheme" => protocol_scheme: optional,
} }
