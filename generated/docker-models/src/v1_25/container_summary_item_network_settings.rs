// Written by `cargo xtask gen` from `ContainerSummary[].NetworkSettings` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::EndpointSettings;
use std::collections::BTreeMap;

/// The part of the network settings that a list shows.
///
/// API 1.39 and earlier. In this form: API 1.29 and earlier.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContainerSummaryItemNetworkSettings {
    /// The container's connection to each of its networks, by the name of the network.
    #[doc(alias = "Networks")]
    pub networks: Option<BTreeMap<String, EndpointSettings>>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { ContainerSummaryItemNetworkSettings {
    "Networks" => networks: optional,
    ..?        => unknown,
} }
