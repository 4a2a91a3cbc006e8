// Written by `cargo xtask gen` from `NetworkConnectRequest` in spec/docker/contract/v1.52.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::super::v1_48::EndpointSettings;

/// Which container to attach to a network, and how.
///
/// API 1.40 and later. In this form: API 1.52 and later. Before API 1.40 it was `NetworkDisconnectBody`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NetworkConnectRequest {
    /// Name or ID of the container that shall join. It need not be running.
    #[doc(alias = "Container")]
    pub container: String,

    /// Wishes for the new endpoint, such as fixed addresses and aliases. Left out, the engine picks everything.
    ///
    /// API 1.42 and later.
    #[doc(alias = "EndpointConfig")]
    pub endpoint_config: Option<EndpointSettings>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { NetworkConnectRequest {
    "Container"      => container:       required,
    "EndpointConfig" => endpoint_config: optional,
    ..?              => unknown,
} }
