// Written by `cargo xtask gen` from `ServiceSpec.Networks[]` in spec/docker/contract/v1.30.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use std::collections::BTreeMap;

/// One network that the tasks of a service join.
///
/// API 1.38 and earlier. In this form: API 1.30 to 1.38. Since API 1.39 it is `NetworkAttachmentConfig`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ServiceSpecNetworks {
    /// Name or ID of the network.
    #[doc(alias = "Target")]
    pub target: Option<String>,

    /// Further DNS names under which the tasks are found on this network.
    #[doc(alias = "Aliases")]
    pub aliases: Option<Vec<String>>,

    /// Options for the network's driver that concern these connections alone.
    ///
    /// API 1.30 to 1.38.
    #[doc(alias = "DriverOpts")]
    pub driver_opts: Option<BTreeMap<String, String>>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { ServiceSpecNetworks {
    "Target"     => target:      optional,
    "Aliases"    => aliases:     optional,
    "DriverOpts" => driver_opts: optional,
    ..?          => unknown,
} }
