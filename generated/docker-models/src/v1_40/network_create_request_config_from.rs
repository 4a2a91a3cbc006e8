// Written by `cargo xtask gen` from `NetworkCreate/body.ConfigFrom` in spec/docker/contract/v1.40.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// A network from which to take the settings. It has to exist already, and to have been made with `ConfigOnly`.
///
/// API 1.40. Since API 1.41 it is `ConfigReference`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NetworkCreateRequestConfigFrom {
    /// The name of the network that holds the configuration.
    #[doc(alias = "Network")]
    pub network: Option<String>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { NetworkCreateRequestConfigFrom {
    "Network" => network: optional,
    ..?       => unknown,
} }
