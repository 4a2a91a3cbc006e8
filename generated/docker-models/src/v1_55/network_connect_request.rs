// Written by `cargo xtask gen` from `NetworkConnectRequest` in spec/docker/contract/v1.55.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::EndpointSettings;

/// The definition `NetworkConnectRequest`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NetworkConnectRequest {
    /// `Container` in JSON.
    #[doc(alias = "Container")]
    pub container: String,

    /// `EndpointConfig` in JSON.
    #[doc(alias = "EndpointConfig")]
    pub endpoint_config: Option<EndpointSettings>,
}

support::object! { NetworkConnectRequest {
    "Container"      => container:       required,
    "EndpointConfig" => endpoint_config: optional,
} }
