// Written by `cargo xtask gen` from `SystemVersion/200.Platform` in spec/docker/contract/v1.35.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `SystemVersion/200.Platform`.
///
/// API 1.35 to 1.38.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SystemVersionResponsePlatform {
    /// `Name` in JSON.
    #[doc(alias = "Name")]
    pub name: String,
}

support::object! { SystemVersionResponsePlatform {
    "Name" => name: required,
} }
