// Written by `cargo xtask gen` from `ConfigReference` in spec/docker/contract/v1.41.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// A reference to a config-only network, which exists only to provide its settings to other networks.
///
/// Available in API 1.41 and later. Named `NetworkConfigFrom` before API 1.41. Named `NetworkCreateRequestConfigFrom` before API 1.41.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ConfigReference {
    /// The name, not the ID, of an existing network with `ConfigOnly` set, whose settings apply to this one.
    ///
    /// Empty if the network has its own settings.
    ///
    /// JSON key: `Network`.
    #[doc(alias = "Network")]
    pub network: Option<String>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { ConfigReference {
    "Network" => network: optional,
    ..?       => unknown,
} }
