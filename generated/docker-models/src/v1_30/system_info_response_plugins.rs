// Written by `cargo xtask gen` from `SystemInfo/200.Plugins` in spec/docker/contract/v1.30.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The drivers that the engine can use, its own and those of plugins, by what they are for.
///
/// API 1.31 and earlier. In this form: API 1.30 and 1.31.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SystemInfoResponsePlugins {
    /// The names of the volume drivers; `local` is the engine's own.
    #[doc(alias = "Volume")]
    pub volume: Option<Vec<String>>,

    /// The names of the network drivers, such as `bridge`, `host` and `overlay`.
    #[doc(alias = "Network")]
    pub network: Option<Vec<String>>,

    /// The names of the logging drivers, such as `json-file` and `journald`.
    ///
    /// API 1.30 and 1.31.
    #[doc(alias = "Log")]
    pub log: Option<Vec<String>>,

    /// The names of plugins that may refuse requests to the API. `null` if there are none.
    #[doc(alias = "Authorization")]
    pub authorization: Option<Vec<String>>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { SystemInfoResponsePlugins {
    "Volume"        => volume:        optional,
    "Network"       => network:       optional,
    "Log"           => log:           optional,
    "Authorization" => authorization: optional,
    ..?             => unknown,
} }
