// Written by `cargo xtask gen` from `NetworkingConfig` in spec/docker/contract/v1.44.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::EndpointSettings;
use std::collections::BTreeMap;

/// The networks that a new container is to be connected to, and how.
///
/// API 1.39 and later. In this form: API 1.44 to 1.47. Before API 1.39 it was `ContainerCreateBodyNetworkingConfig`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NetworkingConfig {
    /// The settings of the container in each network, by the network's name or ID.
    ///
    /// An empty object connects it with defaults. Before API 1.44 only one network could be given at creation.
    #[doc(alias = "EndpointsConfig")]
    pub endpoints_config: Option<BTreeMap<String, EndpointSettings>>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { NetworkingConfig {
    "EndpointsConfig" => endpoints_config: optional,
    ..?               => unknown,
} }
