// Written by `cargo xtask gen` from `Network.ConfigFrom` in spec/docker/contract/v1.30.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The config-only network that this network took its settings from. Its `Network` is `""` if there is none.
///
/// API 1.30 to 1.40. Since API 1.41 it is `ConfigReference`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NetworkConfigFrom {
    /// The name of a config-only network on the same engine, or `""` for none.
    #[doc(alias = "Network")]
    pub network: Option<String>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { NetworkConfigFrom {
    "Network" => network: optional,
    ..?       => unknown,
} }
