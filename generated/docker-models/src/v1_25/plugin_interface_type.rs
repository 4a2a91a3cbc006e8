// Written by `cargo xtask gen` from `PluginInterfaceType` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `PluginInterfaceType`.
///
/// API 1.51 and earlier.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct PluginInterfaceType {
    /// `Prefix` in JSON.
    #[doc(alias = "Prefix")]
    pub prefix: String,

    /// `Capability` in JSON.
    #[doc(alias = "Capability")]
    pub capability: String,

    /// `Version` in JSON.
    #[doc(alias = "Version")]
    pub version: String,
}

support::object! { PluginInterfaceType {
    "Prefix"     => prefix:     required,
    "Capability" => capability: required,
    "Version"    => version:    required,
} }
