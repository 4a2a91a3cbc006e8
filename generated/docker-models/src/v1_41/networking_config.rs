// Written by `cargo xtask gen` from `NetworkingConfig` in spec/docker/contract/v1.41.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::EndpointSettings;
use std::collections::BTreeMap;

/// The definition `NetworkingConfig`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NetworkingConfig {
    /// `EndpointsConfig` in JSON.
    #[doc(alias = "EndpointsConfig")]
    pub endpoints_config: Option<BTreeMap<String, EndpointSettings>>,
}

support::object! { NetworkingConfig {
    "EndpointsConfig" => endpoints_config: optional,
} }
