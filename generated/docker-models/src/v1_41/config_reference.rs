// Written by `cargo xtask gen` from `ConfigReference` in spec/docker/contract/v1.41.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `ConfigReference`.
///
/// API 1.41 and later. Before API 1.41 it was `NetworkConfigFrom`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ConfigReference {
    /// `Network` in JSON.
    #[doc(alias = "Network")]
    pub network: Option<String>,
}

support::object! { ConfigReference {
    "Network" => network: optional,
} }
