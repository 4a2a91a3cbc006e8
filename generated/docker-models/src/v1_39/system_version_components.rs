// Written by `cargo xtask gen` from `SystemVersion.Components[]` in spec/docker/contract/v1.39.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `SystemVersion.Components[]`.
///
/// API 1.39 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SystemVersionComponents {
    /// `Name` in JSON.
    #[doc(alias = "Name")]
    pub name: String,

    /// `Version` in JSON.
    #[doc(alias = "Version")]
    pub version: String,

    /// `Details` in JSON.
    #[doc(alias = "Details")]
    pub details: Option<serde_json::Value>,
}

support::object! { SystemVersionComponents {
    "Name"    => name:    required,
    "Version" => version: required,
    "Details" => details: optional,
} }
