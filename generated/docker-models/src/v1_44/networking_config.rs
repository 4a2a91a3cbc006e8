// Written by `cargo xtask gen` from `NetworkingConfig` in spec/docker/contract/v1.44.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::EndpointSettings;
use std::collections::BTreeMap;

/// The networks that a new container is connected to, with its endpoint settings in each.
///
/// Available in API 1.39 and later; this form: 1.44 to 1.47. Named `ContainerCreateBodyNetworkingConfig` before API 1.39.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NetworkingConfig {
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

support::object! { NetworkingConfig {
    "EndpointsConfig" => endpoints_config: optional,
    ..?               => unknown,
} }
