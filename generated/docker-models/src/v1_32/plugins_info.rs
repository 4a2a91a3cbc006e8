// Written by `cargo xtask gen` from `PluginsInfo` in spec/docker/contract/v1.32.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The names of the drivers and plugins available to the daemon, by type.
///
/// Includes built-in drivers, and legacy plugins that are in use. [`PluginList`] returns managed plugins.
///
/// Available in API 1.32 and later.
///
#[doc = operation!("PluginList")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct PluginsInfo {
    /// The names of the volume drivers. `local` is built in.
    ///
    /// JSON key: `Volume`.
    #[doc(alias = "Volume")]
    pub volume: Option<Vec<String>>,

    /// The names of the network drivers, such as `bridge`, `host`, `macvlan` and `overlay`.
    ///
    /// JSON key: `Network`.
    #[doc(alias = "Network")]
    pub network: Option<Vec<String>>,

    /// The names of the authorization plugins, which may reject API requests. `null` if there are none.
    ///
    /// JSON key: `Authorization`.
    #[doc(alias = "Authorization")]
    pub authorization: Option<Vec<String>>,

    /// The names of the logging drivers, such as `json-file`, `journald` and `syslog`.
    ///
    /// JSON key: `Log`.
    #[doc(alias = "Log")]
    pub log: Option<Vec<String>>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { PluginsInfo {
    "Volume"        => volume:        optional,
    "Network"       => network:       optional,
    "Authorization" => authorization: optional,
    "Log"           => log:           optional,
    ..?             => unknown,
} }
