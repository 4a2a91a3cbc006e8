// Written by `cargo xtask gen` from `ContainerSummary[].HostConfig` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `ContainerSummary[].HostConfig`.
///
/// API 1.39 and earlier.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContainerSummaryItemHostConfig {
    /// `NetworkMode` in JSON.
    #[doc(alias = "NetworkMode")]
    pub network_mode: Option<String>,
}

support::object! { ContainerSummaryItemHostConfig {
    "NetworkMode" => network_mode: optional,
} }
