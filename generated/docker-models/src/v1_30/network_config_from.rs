// Written by `cargo xtask gen` from `Network.ConfigFrom` in spec/docker/contract/v1.30.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `Network.ConfigFrom`.
///
/// API 1.30 to 1.40. Since API 1.41 it is `ConfigReference`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NetworkConfigFrom {
    /// `Network` in JSON.
    #[doc(alias = "Network")]
    pub network: Option<String>,
}

support::object! { NetworkConfigFrom {
    "Network" => network: optional,
} }
