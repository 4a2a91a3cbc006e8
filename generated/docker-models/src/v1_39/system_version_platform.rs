// Written by `cargo xtask gen` from `SystemVersion.Platform` in spec/docker/contract/v1.39.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `SystemVersion.Platform`.
///
/// API 1.39 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SystemVersionPlatform {
    /// `Name` in JSON.
    #[doc(alias = "Name")]
    pub name: String,
}

support::object! { SystemVersionPlatform {
    "Name" => name: required,
} }
