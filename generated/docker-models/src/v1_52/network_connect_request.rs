// Written by `cargo xtask gen` from `NetworkConnectRequest` in spec/docker/contract/v1.52.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::super::v1_48::EndpointSettings;

/// The definition `NetworkConnectRequest`.
///
/// API 1.40 and later. In this form: API 1.52 and later. Before API 1.40 it was `NetworkDisconnectBody`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NetworkConnectRequest {
    /// `Container` in JSON.
    #[doc(alias = "Container")]
    pub container: String,

    /// `EndpointConfig` in JSON.
    ///
    /// API 1.42 and later.
    #[doc(alias = "EndpointConfig")]
    pub endpoint_config: Option<EndpointSettings>,
}

support::object! { NetworkConnectRequest {
    "Container"      => container:       required,
    "EndpointConfig" => endpoint_config: optional,
} }
