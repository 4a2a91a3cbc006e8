// Written by `cargo xtask gen` from `ContainerSummary.HostConfig` in spec/docker/contract/v1.40.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The subset of the host configuration that the list contains.
///
/// Available in API 1.40 and later; this form: 1.40 to 1.45.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContainerSummaryHostConfig {
    /// The network that the container was created with: `bridge`, `host`, `none`, `container:<id>`, or the name of a
    /// network. Older daemons report the default network as `default`. `NetworkSettings.Networks` lists all networks of
    /// the container.
    ///
    /// JSON key: `NetworkMode`.
    #[doc(alias = "NetworkMode")]
    pub network_mode: Option<String>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { ContainerSummaryHostConfig {
    "NetworkMode" => network_mode: optional,
    ..?           => unknown,
} }
