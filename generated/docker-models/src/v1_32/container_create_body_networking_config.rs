// Written by `cargo xtask gen` from `ContainerCreate/body.NetworkingConfig` in spec/docker/contract/v1.32.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::EndpointSettings;
use std::collections::BTreeMap;

/// The type of `ContainerCreate/body.NetworkingConfig`.
///
/// API 1.38 and earlier. In this form: API 1.32 to 1.38. Since API 1.39 it is `NetworkingConfig`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContainerCreateBodyNetworkingConfig {
    /// `EndpointsConfig` in JSON.
    #[doc(alias = "EndpointsConfig")]
    pub endpoints_config: Option<BTreeMap<String, EndpointSettings>>,
}

support::object! { ContainerCreateBodyNetworkingConfig {
    "EndpointsConfig" => endpoints_config: optional,
} }
