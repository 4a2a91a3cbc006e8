// Written by `cargo xtask gen` from `SystemInfo/200.RegistryConfig.IndexConfigs{}` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// How the engine deals with one registry.
///
/// API 1.31 and earlier.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SystemInfoResponseRegistryConfigIndexConfigs {
    /// The addresses of mirrors, which are tried before the registry itself. Only Docker Hub can have any.
    #[doc(alias = "Mirrors")]
    pub mirrors: Option<Vec<String>>,

    /// The registry's host, with its port if need be, such as `docker.io`.
    #[doc(alias = "Name")]
    pub name: Option<String>,

    /// Whether the registry is Docker Hub.
    #[doc(alias = "Official")]
    pub official: Option<bool>,

    /// Whether the registry has to have a valid certificate. If `false`, the engine makes do with any, or with plain HTTP.
    #[doc(alias = "Secure")]
    pub secure: Option<bool>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { SystemInfoResponseRegistryConfigIndexConfigs {
    "Mirrors"  => mirrors:  optional,
    "Name"     => name:     optional,
    "Official" => official: optional,
    "Secure"   => secure:   optional,
    ..?        => unknown,
} }
