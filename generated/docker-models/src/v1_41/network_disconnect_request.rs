// Written by `cargo xtask gen` from `NetworkConnect/body` in spec/docker/contract/v1.41.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::EndpointSettings;

/// The request body of `POST /networks/{id}/connect` (`NetworkConnect`).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NetworkDisconnectRequest {
    /// `Container` in JSON.
    #[doc(alias = "Container")]
    pub container: Option<String>,

    /// `EndpointConfig` in JSON.
    #[doc(alias = "EndpointConfig")]
    pub endpoint_config: Option<EndpointSettings>,
}

support::object! { NetworkDisconnectRequest {
    "Container"      => container:       optional,
    "EndpointConfig" => endpoint_config: optional,
} }
