// Written by `cargo xtask gen` from `ServiceSpec.Networks[]` in spec/docker/contract/v1.30.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use std::collections::BTreeMap;

/// The attachment of a service's tasks to one network.
///
/// Available in API 1.38 and earlier; this form: 1.30 to 1.38. Named `NetworkAttachmentConfig` since API 1.39.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ServiceSpecNetworks {
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
    /// JSON key: `DriverOpts`. Available in API 1.30 to 1.38.
    #[doc(alias = "DriverOpts")]
    pub driver_opts: Option<BTreeMap<String, String>>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { ServiceSpecNetworks {
    "Target"     => target:      optional,
    "Aliases"    => aliases:     optional,
    "DriverOpts" => driver_opts: optional,
    ..?          => unknown,
} }
