// Written by `cargo xtask gen` from `NetworkAttachmentConfig` in spec/docker/contract/v1.39.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use std::collections::BTreeMap;

/// How the tasks of a service join one network.
///
/// API 1.39 and later. Before API 1.39 it was `ServiceSpecNetworks`. Before API 1.39 it was `TaskSpecNetworks`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NetworkAttachmentConfig {
    /// The network to join, by name or by ID. Replies have the ID.
    #[doc(alias = "Target")]
    pub target: Option<String>,

    /// Further names under which other containers on the network can reach the service.
    #[doc(alias = "Aliases")]
    pub aliases: Option<Vec<String>>,

    /// Options for the network's driver that concern these connections alone.
    #[doc(alias = "DriverOpts")]
    pub driver_opts: Option<BTreeMap<String, String>>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { NetworkAttachmentConfig {
    "Target"     => target:      optional,
    "Aliases"    => aliases:     optional,
    "DriverOpts" => driver_opts: optional,
    ..?          => unknown,
} }
