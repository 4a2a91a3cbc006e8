// Written by `cargo xtask gen` from `SystemInfo.DefaultAddressPools[]` in spec/docker/contract/v1.41.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `SystemInfo.DefaultAddressPools[]`.
///
/// API 1.41 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SystemInfoDefaultAddressPools {
    /// `Base` in JSON.
    #[doc(alias = "Base")]
    pub base: Option<String>,

    /// `Size` in JSON.
    #[doc(alias = "Size")]
    pub size: Option<i64>,
}

support::object! { SystemInfoDefaultAddressPools {
    "Base" => base: optional,
    "Size" => size: optional,
} }
