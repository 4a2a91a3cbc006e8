// Written by `cargo xtask gen` from `NetworkConnect/body` in spec/docker/contract/v1.48.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::EndpointSettings;

/// Which container is to join, and with which settings.
///
/// The request body of `POST /networks/{id}/connect` (`NetworkConnect`).
///
/// API 1.40 and later. In this form: API 1.48 to 1.51. Before API 1.40 it was `NetworkDisconnectBody`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NetworkConnectRequest {
    /// The container that is to join, by ID or name. It need not run.
    #[doc(alias = "Container")]
    pub container: Option<String>,

    /// The container's settings in the network, such as fixed addresses and aliases. Without it, the engine picks everything.
    ///
    /// API 1.42 and later.
    #[doc(alias = "EndpointConfig")]
    pub endpoint_config: Option<EndpointSettings>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { NetworkConnectRequest {
    "Container"      => container:       optional,
    "EndpointConfig" => endpoint_config: optional,
    ..?              => unknown,
} }
