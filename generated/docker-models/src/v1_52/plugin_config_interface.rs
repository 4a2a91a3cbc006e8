// Written by `cargo xtask gen` from `Plugin.Config.Interface` in spec/docker/contract/v1.52.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::super::v1_38::PluginConfigInterfaceProtocolScheme;

/// The type of `Plugin.Config.Interface`.
///
/// All versions of the API. In this form: API 1.52 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct PluginConfigInterface {
    /// `Types` in JSON.
    #[doc(alias = "Types")]
    pub types: Vec<String>,

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
