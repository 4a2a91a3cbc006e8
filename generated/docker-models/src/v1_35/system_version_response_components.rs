// Written by `cargo xtask gen` from `SystemVersion/200.Components[]` in spec/docker/contract/v1.35.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `SystemVersion/200.Components[]`.
///
/// API 1.35 to 1.38.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SystemVersionResponseComponents {
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

support::object! { SystemVersionResponseComponents {
    "Name"    => name:    required,
    "Version" => version: required,
    "Details" => details: optional,
} }
