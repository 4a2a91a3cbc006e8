// Written by `cargo xtask gen` from `ContainerSummary.NetworkSettings` in spec/docker/contract/v1.40.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::super::v1_32::EndpointSettings;
use std::collections::BTreeMap;

/// The part of the network settings that a list shows.
///
/// API 1.40 and later. In this form: API 1.40 to 1.43.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContainerSummaryNetworkSettings {
    /// The container's connection to each of its networks, by the name of the network.
    #[doc(alias = "Networks")]
    pub networks: Option<BTreeMap<String, EndpointSettings>>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { ContainerSummaryNetworkSettings {
    "Networks" => networks: optional,
    ..?        => unknown,
} }
