// Written by `cargo xtask gen` from `SystemInfo/200.RegistryConfig.IndexConfigs{}` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `SystemInfo/200.RegistryConfig.IndexConfigs{}`.
///
/// API 1.31 and earlier.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SystemInfoResponseRegistryConfigIndexConfigs {
    /// `Mirrors` in JSON.
    #[doc(alias = "Mirrors")]
    pub mirrors: Option<Vec<String>>,

    /// `Name` in JSON.
    #[doc(alias = "Name")]
    pub name: Option<String>,

    /// `Official` in JSON.
    #[doc(alias = "Official")]
    pub official: Option<bool>,

    /// `Secure` in JSON.
    #[doc(alias = "Secure")]
    pub secure: Option<bool>,
}

support::object! { SystemInfoResponseRegistryConfigIndexConfigs {
    "Mirrors"  => mirrors:  optional,
    "Name"     => name:     optional,
    "Official" => official: optional,
    "Secure"   => secure:   optional,
} }
