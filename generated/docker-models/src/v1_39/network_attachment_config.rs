// Written by `cargo xtask gen` from `NetworkAttachmentConfig` in spec/docker/contract/v1.39.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use std::collections::BTreeMap;

/// The attachment of a service's tasks to one network.
///
/// Available in API 1.39 and later. Named `ServiceSpecNetworks` before API 1.39. Named `TaskSpecNetworks` before API 1.39.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NetworkAttachmentConfig {
    /// The name or ID of the network. Responses contain the ID.
    ///
    /// JSON key: `Target`.
    #[doc(alias = "Target")]
    pub target: Option<String>,

    /// Additional names by which other containers on the network can resolve the service.
    ///
    /// JSON key: `Aliases`.
    #[doc(alias = "Aliases")]
    pub aliases: Option<Vec<String>>,

    /// Options of the network driver that apply to these attachments only.
    ///
    /// JSON key: `DriverOpts`.
    #[doc(alias = "DriverOpts")]
    pub driver_opts: Option<BTreeMap<String, String>>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { NetworkAttachmentConfig {
    "Target"     => target:      optional,
    "Aliases"    => aliases:     optional,
    "DriverOpts" => driver_opts: optional,
    ..?          => unknown,
} }
