// Written by `cargo xtask gen` from `NetworkCreate/body.ConfigFrom` in spec/docker/contract/v1.40.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The network that the settings are taken from. It must exist and must have been created with `ConfigOnly`.
///
/// Available in API 1.40. Named `ConfigReference` since API 1.41.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NetworkCreateRequestConfigFrom {
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

support::object! { NetworkCreateRequestConfigFrom {
    "Network" => network: optional,
    ..?       => unknown,
} }
