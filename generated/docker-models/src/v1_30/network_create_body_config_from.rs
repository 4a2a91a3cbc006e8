// Written by `cargo xtask gen` from `NetworkCreate/body.ConfigFrom` in spec/docker/contract/v1.30.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The network that the settings are taken from. It must exist and must have been created with `ConfigOnly`.
///
/// Available in API 1.30 to 1.39.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NetworkCreateBodyConfigFrom {
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

support::object! { NetworkCreateBodyConfigFrom {
    "Network" => network: optional,
    ..?       => unknown,
} }
