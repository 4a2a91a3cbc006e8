// Written by `cargo xtask gen` from `SystemVersion/200.Platform` in spec/docker/contract/v1.35.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The product that the engine is part of.
///
/// API 1.35 to 1.38.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SystemVersionResponsePlatform {
    /// What the product is called, such as `Docker Engine - Community`. Empty for many engines that others built.
    #[doc(alias = "Name")]
    pub name: String,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { SystemVersionResponsePlatform {
    "Name" => name:   required,
    ..?    => unknown,
} }
