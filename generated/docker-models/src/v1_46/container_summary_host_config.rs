// Written by `cargo xtask gen` from `ContainerSummary.HostConfig` in spec/docker/contract/v1.46.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use std::collections::BTreeMap;

/// The subset of the host configuration that the list contains.
///
/// Available in API 1.40 and later; this form: 1.46 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContainerSummaryHostConfig {
    /// The network that the container was created with: `bridge`, `host`, `none`, `container:<id>`, or the name of a
    /// network. Older daemons report the default network as `default`. `NetworkSettings.Networks` lists all networks of
    /// the container.
    ///
    /// JSON key: `NetworkMode`.
    #[doc(alias = "NetworkMode")]
    pub network_mode: Option<String>,

    /// The annotations set when the container was created, which are passed to the OCI runtime. Omitted if there are
    /// none.
    ///
    /// JSON key: `Annotations`. Available in API 1.46 and later.
    #[doc(alias = "Annotations")]
    pub annotations: Option<BTreeMap<String, String>>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { ContainerSummaryHostConfig {
    "NetworkMode" => network_mode: optional,
    "Annotations" => annotations:  optional,
    ..?           => unknown,
} }
