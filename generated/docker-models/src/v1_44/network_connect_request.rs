// Written by `cargo xtask gen` from `NetworkConnect/body` in spec/docker/contract/v1.44.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::EndpointSettings;

/// The request body of `POST /networks/{id}/connect` (`NetworkConnect`).
///
/// API 1.40 and later. In this form: API 1.44 to 1.47. Before API 1.40 it was `NetworkDisconnectBody`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NetworkConnectRequest {
    /// `Container` in JSON.
    #[doc(alias = "Container")]
    pub container: Option<String>,

    /// `EndpointConfig` in JSON.
    ///
    /// API 1.42 and later.
    #[doc(alias = "EndpointConfig")]
    pub endpoint_config: Option<EndpointSettings>,
}

support::object! { NetworkConnectRequest {
    "Container"      => container:       optional,
    "EndpointConfig" => endpoint_config: optional,
} }
