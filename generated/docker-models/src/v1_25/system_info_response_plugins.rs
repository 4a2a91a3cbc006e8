// Written by `cargo xtask gen` from `SystemInfo/200.Plugins` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The names of the available drivers and plugins, by type.
///
/// Available in API 1.31 and earlier; this form: 1.29 and earlier.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SystemInfoResponsePlugins {
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

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { SystemInfoResponsePlugins {
    "Volume"        => volume:        optional,
    "Network"       => network:       optional,
    "Authorization" => authorization: optional,
    ..?             => unknown,
} }
