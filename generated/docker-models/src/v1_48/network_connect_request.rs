// Written by `cargo xtask gen` from `NetworkConnect/body` in spec/docker/contract/v1.48.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::EndpointSettings;

/// The container to connect and its settings in the network.
///
/// The request body of `POST /networks/{id}/connect` ([`NetworkConnect`]).
///
/// Available in API 1.40 and later; this form: 1.48 to 1.51. Named `NetworkDisconnectBody` before API 1.40.
///
#[doc = operation!("NetworkConnect")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NetworkConnectRequest {
    /// The ID or name of the container. It does not need to be running.
    ///
    /// JSON key: `Container`.
    #[doc(alias = "Container")]
    pub container: Option<String>,

    /// The endpoint settings of the container in the network, such as static addresses and aliases. If omitted, the
    /// daemon chooses them.
    ///
    /// JSON key: `EndpointConfig`. Available in API 1.42 and later.
    #[doc(alias = "EndpointConfig")]
    pub endpoint_config: Option<EndpointSettings>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { NetworkConnectRequest {
    "Container"      => container:       optional,
    "EndpointConfig" => endpoint_config: optional,
    ..?              => unknown,
} }
