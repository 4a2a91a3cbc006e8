// Written by `cargo xtask gen` from `ContainerSummary.HostConfig` in spec/docker/contract/v1.41.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `ContainerSummary.HostConfig`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContainerSummaryHostConfig {
    /// `NetworkMode` in JSON.
    #[doc(alias = "NetworkMode")]
    pub network_mode: Option<String>,
}

support::object! { ContainerSummaryHostConfig {
    "NetworkMode" => network_mode: optional,
} }
