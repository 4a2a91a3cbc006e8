// Written by `cargo xtask gen` from `SystemVersion/200.Platform` in spec/docker/contract/v1.35.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The product that the daemon is part of.
///
/// Available in API 1.35 to 1.38.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SystemVersionResponsePlatform {
    /// The name of the product, such as `Docker Engine - Community`. Empty for many third-party builds.
    ///
    /// JSON key: `Name`.
    #[doc(alias = "Name")]
    pub name: String,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { SystemVersionResponsePlatform {
    "Name" => name:   required,
    ..?    => unknown,
} }
