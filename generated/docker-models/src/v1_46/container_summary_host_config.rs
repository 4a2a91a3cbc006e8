// Written by `cargo xtask gen` from `ContainerSummary.HostConfig` in spec/docker/contract/v1.46.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use std::collections::BTreeMap;

/// The small part of the host configuration that a list shows.
///
/// API 1.40 and later. In this form: API 1.46 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContainerSummaryHostConfig {
    /// Network with which the container was created: `bridge`, `host`, `none`, `container:<id>`, or the name of a
    /// network. Older engines show the default network as `default`. All networks are in
    /// `NetworkSettings.Networks`.
    #[doc(alias = "NetworkMode")]
    pub network_mode: Option<String>,

    /// Annotations given on creation, which are passed to the OCI runtime. Absent if there are none.
    ///
    /// API 1.46 and later.
    #[doc(alias = "Annotations")]
    pub annotations: Option<BTreeMap<String, String>>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { ContainerSummaryHostConfig {
    "NetworkMode" => network_mode: optional,
    "Annotations" => annotations:  optional,
    ..?           => unknown,
} }
