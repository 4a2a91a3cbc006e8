// Written by `cargo xtask gen` from `ContainerCreate/body.NetworkingConfig` in spec/docker/contract/v1.32.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::EndpointSettings;
use std::collections::BTreeMap;

/// The networks that the container joins, with its settings in each.
///
/// Without it the container joins the one network that `NetworkMode` in `HostConfig` names.
///
/// API 1.38 and earlier. In this form: API 1.32 to 1.38. Since API 1.39 it is `NetworkingConfig`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContainerCreateBodyNetworkingConfig {
    /// The container's settings in each network, under the network's name or ID.
    ///
    /// Engines of these versions accept one network here; further ones are joined with `NetworkConnect` afterwards.
    #[doc(alias = "EndpointsConfig")]
    pub endpoints_config: Option<BTreeMap<String, EndpointSettings>>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { ContainerCreateBodyNetworkingConfig {
    "EndpointsConfig" => endpoints_config: optional,
    ..?               => unknown,
} }
