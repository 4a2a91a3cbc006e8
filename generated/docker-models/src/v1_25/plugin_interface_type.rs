// Written by `cargo xtask gen` from `PluginInterfaceType` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The parts of the name of an interface that a plugin provides. Daemons send them as one string instead, such as
/// `docker.volumedriver/1.0`.
///
/// Available in API 1.51 and earlier.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct PluginInterfaceType {
    /// The organization that defines the interface, usually `docker`: the part before the dot.
    ///
    /// JSON key: `Prefix`.
    #[doc(alias = "Prefix")]
    pub prefix: String,

    /// The capability of the plugin, such as `volumedriver`, `networkdriver`, `logdriver` or `authz`: the part between
    /// the dot and the slash.
    ///
    /// JSON key: `Capability`.
    #[doc(alias = "Capability")]
    pub capability: String,

    /// The version of the interface, such as `1.0`: the part after the slash.
    ///
    /// JSON key: `Version`.
    #[doc(alias = "Version")]
    pub version: String,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { PluginInterfaceType {
    "Prefix"     => prefix:     required,
    "Capability" => capability: required,
    "Version"    => version:    required,
    ..?          => unknown,
} }
