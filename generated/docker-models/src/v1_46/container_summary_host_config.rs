// Written by `cargo xtask gen` from `ContainerSummary.HostConfig` in spec/docker/contract/v1.46.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use std::collections::BTreeMap;

/// The type of `ContainerSummary.HostConfig`.
///
/// API 1.40 and later. In this form: API 1.46 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContainerSummaryHostConfig {
    /// `NetworkMode` in JSON.
    #[doc(alias = "NetworkMode")]
    pub network_mode: Option<String>,

    /// `Annotations` in JSON.
    ///
    /// API 1.46 and later.
    #[doc(alias = "Annotations")]
    pub annotations: Option<BTreeMap<String, String>>,
}

support::object! { ContainerSummaryHostConfig {
    "NetworkMode" => network_mode: optional,
    "Annotations" => annotations:  optional,
} }
