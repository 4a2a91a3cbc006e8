// Written by `cargo xtask gen` from `Network.ConfigFrom` in spec/docker/contract/v1.30.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The config-only network that provides this network's settings. Its `Network` is `""` if there is none.
///
/// Available in API 1.30 to 1.40. Named `ConfigReference` since API 1.41.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NetworkConfigFrom {
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

support::object! { NetworkConfigFrom {
    "Network" => network: optional,
    ..?       => unknown,
} }
