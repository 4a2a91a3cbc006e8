// Written by `cargo xtask gen` from `ContainerSummary.NetworkSettings` in spec/docker/contract/v1.40.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::super::v1_32::EndpointSettings;
use std::collections::BTreeMap;

/// The subset of the network settings that the list contains.
///
/// Available in API 1.40 and later; this form: 1.40 to 1.43.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContainerSummaryNetworkSettings {
    /// The container's endpoints, by the name of the network.
    ///
    /// JSON key: `Networks`.
    #[doc(alias = "Networks")]
    pub networks: Option<BTreeMap<String, EndpointSettings>>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { ContainerSummaryNetworkSettings {
    "Networks" => networks: optional,
    ..?        => unknown,
} }
