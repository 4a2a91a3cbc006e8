// Written by `cargo xtask gen` from `NetworkConnect/body` in spec/docker/contract/v1.40.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::super::v1_32::EndpointSettings;

/// Which container is to join, and with which settings.
///
/// The request body of `POST /networks/{id}/connect` (`NetworkConnect`).
///
/// API 1.40 and later. In this form: API 1.40 and 1.41. Before API 1.40 it was `NetworkConnectBody`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NetworkDisconnectRequest {
    /// The container that is to join, by ID or name. It need not run.
    #[doc(alias = "Container")]
    pub container: Option<String>,

    /// The container's settings in the network, such as fixed addresses and aliases. Without it, the engine picks everything.
    ///
    /// API 1.40 and 1.41.
    #[doc(alias = "EndpointConfig")]
    pub endpoint_config: Option<EndpointSettings>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { NetworkDisconnectRequest {
    "Container"      => container:       optional,
    "EndpointConfig" => endpoint_config: optional,
    ..?              => unknown,
} }
