// Written by `cargo xtask gen` from `ContainerSummary[].HostConfig` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The small part of the host configuration that a list shows.
///
/// API 1.39 and earlier.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContainerSummaryItemHostConfig {
    /// Network with which the container was created: `default`, `bridge`, `host`, `none`, `container:<id>`, or the
    /// name of a network. All its networks are in `NetworkSettings.Networks`.
    #[doc(alias = "NetworkMode")]
    pub network_mode: Option<String>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { ContainerSummaryItemHostConfig {
    "NetworkMode" => network_mode: optional,
    ..?           => unknown,
} }
