// Written by `cargo xtask gen` from `PluginInterfaceType` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The parts of an interface that a plugin offers. Engines send these joined into one string instead, such as
/// `docker.volumedriver/1.0`.
///
/// API 1.51 and earlier.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct PluginInterfaceType {
    /// Who defines the interface, `docker` as a rule: what stands before the dot.
    #[doc(alias = "Prefix")]
    pub prefix: String,

    /// What the plugin can be used as, such as `volumedriver`, `networkdriver`, `logdriver` or `authz`: what stands
    /// between the dot and the slash.
    #[doc(alias = "Capability")]
    pub capability: String,

    /// Which edition of the interface it is, such as `1.0`: what stands after the slash.
    #[doc(alias = "Version")]
    pub version: String,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { PluginInterfaceType {
    "Prefix"     => prefix:     required,
    "Capability" => capability: required,
    "Version"    => version:    required,
    ..?          => unknown,
} }
