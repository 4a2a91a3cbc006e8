// Written by `cargo xtask gen` from `SystemVersion.Platform` in spec/docker/contract/v1.39.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The product that the engine is part of.
///
/// API 1.39 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SystemVersionPlatform {
    /// What the product is called, such as `Docker Engine - Community`. Empty for many engines that others built.
    #[doc(alias = "Name")]
    pub name: String,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { SystemVersionPlatform {
    "Name" => name:   required,
    ..?    => unknown,
} }
