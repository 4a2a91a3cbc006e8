// Written by `cargo xtask gen` from `NetworkCreate/body.ConfigFrom` in spec/docker/contract/v1.30.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// A network from which to take the settings. It has to exist already, and to have been made with `ConfigOnly`.
///
/// API 1.30 to 1.39.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NetworkCreateBodyConfigFrom {
    /// The name of the network that holds the configuration.
    #[doc(alias = "Network")]
    pub network: Option<String>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { NetworkCreateBodyConfigFrom {
    "Network" => network: optional,
    ..?       => unknown,
} }
