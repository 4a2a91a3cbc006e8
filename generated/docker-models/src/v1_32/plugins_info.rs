// Written by `cargo xtask gen` from `PluginsInfo` in spec/docker/contract/v1.32.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The names of drivers and plugins that the engine can use at once, by purpose.
///
/// They are those built in, and legacy plugins that something already uses. Managed plugins are listed by
/// `PluginList`.
///
/// API 1.32 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct PluginsInfo {
    /// The names of volume drivers. `local` is built in.
    #[doc(alias = "Volume")]
    pub volume: Option<Vec<String>>,

    /// The names of network drivers, such as `bridge`, `host`, `macvlan` and `overlay`.
    #[doc(alias = "Network")]
    pub network: Option<Vec<String>>,

    /// The names of plugins that may refuse requests to the API. `null` if there are none.
    #[doc(alias = "Authorization")]
    pub authorization: Option<Vec<String>>,

    /// The names of log drivers, such as `json-file`, `journald` and `syslog`.
    #[doc(alias = "Log")]
    pub log: Option<Vec<String>>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { PluginsInfo {
    "Volume"        => volume:        optional,
    "Network"       => network:       optional,
    "Authorization" => authorization: optional,
    "Log"           => log:           optional,
    ..?             => unknown,
} }
