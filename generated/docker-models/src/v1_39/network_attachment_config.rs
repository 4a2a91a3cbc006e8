// Written by `cargo xtask gen` from `NetworkAttachmentConfig` in spec/docker/contract/v1.39.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use std::collections::BTreeMap;

/// The definition `NetworkAttachmentConfig`.
///
/// API 1.39 and later. Before API 1.39 it was `ServiceSpecNetworks`. Before API 1.39 it was `TaskSpecNetworks`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NetworkAttachmentConfig {
    /// `Target` in JSON.
    #[doc(alias = "Target")]
    pub target: Option<String>,

    /// `Aliases` in JSON.
    #[doc(alias = "Aliases")]
    pub aliases: Option<Vec<String>>,

    /// `DriverOpts` in JSON.
    #[doc(alias = "DriverOpts")]
    pub driver_opts: Option<BTreeMap<String, String>>,
}

support::object! { NetworkAttachmentConfig {
    "Target"     => target:      optional,
    "Aliases"    => aliases:     optional,
    "DriverOpts" => driver_opts: optional,
} }
