// Written by `cargo xtask gen` from `ConfigReference` in spec/docker/contract/v1.41.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// A reference to a config-only network, one that exists to lend its settings to others.
///
/// API 1.41 and later. Before API 1.41 it was `NetworkConfigFrom`. Before API 1.41 it was `NetworkCreateRequestConfigFrom`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ConfigReference {
    /// The name, not the ID, of the network that lends its settings. Empty where the network has settings of its own.
    ///
    /// A config-only network of that name has to exist already.
    #[doc(alias = "Network")]
    pub network: Option<String>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { ConfigReference {
    "Network" => network: optional,
    ..?       => unknown,
} }
