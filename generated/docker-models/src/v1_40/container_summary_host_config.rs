// Written by `cargo xtask gen` from `ContainerSummary.HostConfig` in spec/docker/contract/v1.40.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The small part of the host configuration that a list shows.
///
/// API 1.40 and later. In this form: API 1.40 to 1.45.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContainerSummaryHostConfig {
    /// Network with which the container was created: `bridge`, `host`, `none`, `container:<id>`, or the name of a
    /// network. Older engines show the default network as `default`. All networks are in
    /// `NetworkSettings.Networks`.
    #[doc(alias = "NetworkMode")]
    pub network_mode: Option<String>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { ContainerSummaryHostConfig {
    "NetworkMode" => network_mode: optional,
    ..?           => unknown,
} }
