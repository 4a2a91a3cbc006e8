// Written by `cargo xtask gen` from `ContainerSummary.HostConfig` in spec/docker/contract/v1.55.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use std::collections::BTreeMap;

/// The type of `ContainerSummary.HostConfig`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContainerSummaryHostConfig {
    /// `NetworkMode` in JSON.
    #[doc(alias = "NetworkMode")]
    pub network_mode: Option<String>,

    /// `Annotations` in JSON.
    #[doc(alias = "Annotations")]
    pub annotations: Option<BTreeMap<String, String>>,
}

support::object! { ContainerSummaryHostConfig {
    "NetworkMode" => network_mode: optional,
    "Annotations" => annotations:  optional,
} }
