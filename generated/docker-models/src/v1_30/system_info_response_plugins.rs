// Written by `cargo xtask gen` from `SystemInfo/200.Plugins` in spec/docker/contract/v1.30.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `SystemInfo/200.Plugins`.
///
/// API 1.31 and earlier. In this form: API 1.30 and 1.31.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SystemInfoResponsePlugins {
    /// `Volume` in JSON.
    #[doc(alias = "Volume")]
    pub volume: Option<Vec<String>>,

    /// `Network` in JSON.
    #[doc(alias = "Network")]
    pub network: Option<Vec<String>>,

    /// `Log` in JSON.
    ///
    /// API 1.30 and 1.31.
    #[doc(alias = "Log")]
    pub log: Option<Vec<String>>,
}

support::object! { SystemInfoResponsePlugins {
    "Volume"  => volume:  optional,
    "Network" => network: optional,
    "Log"     => log:     optional,
} }
