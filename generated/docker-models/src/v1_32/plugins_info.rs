// Written by `cargo xtask gen` from `PluginsInfo` in spec/docker/contract/v1.32.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `PluginsInfo`.
///
/// API 1.32 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct PluginsInfo {
    /// `Volume` in JSON.
    #[doc(alias = "Volume")]
    pub volume: Option<Vec<String>>,

    /// `Network` in JSON.
    #[doc(alias = "Network")]
    pub network: Option<Vec<String>>,

    /// `Authorization` in JSON.
    #[doc(alias = "Authorization")]
    pub authorization: Option<Vec<String>>,

    /// `Log` in JSON.
    #[doc(alias = "Log")]
    pub log: Option<Vec<String>>,
}

support::object! { PluginsInfo {
    "Volume"        => volume:        optional,
    "Network"       => network:       optional,
    "Authorization" => authorization: optional,
    "Log"           => log:           optional,
} }
