// Written by `cargo xtask gen` from `ContainerSummary[].NetworkSettings` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::EndpointSettings;
use std::collections::BTreeMap;

/// The subset of the network settings that the list contains.
///
/// Available in API 1.39 and earlier; this form: 1.29 and earlier.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContainerSummaryItemNetworkSettings {
    /// The container's endpoints, by the name of the network.
    ///
    /// JSON key: `Networks`.
    #[doc(alias = "Networks")]
    pub networks: Option<BTreeMap<String, EndpointSettings>>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { ContainerSummaryItemNetworkSettings {
    "Networks" => networks: optional,
    ..?        => unknown,
} }
