// Written by `cargo xtask gen` from `ContainerCreate/body.NetworkingConfig` in spec/docker/contract/v1.30.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::EndpointSettings;
use std::collections::BTreeMap;

/// The networks that the container joins, and its settings in each of them.
///
/// If omitted, the container joins only the network that `NetworkMode` in `HostConfig` specifies.
///
/// Available in API 1.38 and earlier; this form: 1.30 and 1.31. Named `NetworkingConfig` since API 1.39.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContainerCreateBodyNetworkingConfig {
    /// The endpoint settings of the container, by the name or ID of the network. An empty object selects the defaults.
    ///
    /// Before API 1.44, only one network can be given at creation; connect others with [`NetworkConnect`].
    ///
    /// JSON key: `EndpointsConfig`.
    ///
    #[doc = operation!("NetworkConnect")]
    #[doc(alias = "EndpointsConfig")]
    pub endpoints_config: Option<BTreeMap<String, EndpointSettings>>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { ContainerCreateBodyNetworkingConfig {
    "EndpointsConfig" => endpoints_config: optional,
    ..?               => unknown,
} }
