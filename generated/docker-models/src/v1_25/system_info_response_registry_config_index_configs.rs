// Written by `cargo xtask gen` from `SystemInfo/200.RegistryConfig.IndexConfigs{}` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The daemon's configuration for one registry.
///
/// Available in API 1.31 and earlier.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SystemInfoResponseRegistryConfigIndexConfigs {
    /// The URLs of mirrors, which are tried before the registry itself. Only Docker Hub can have mirrors.
    ///
    /// JSON key: `Mirrors`.
    #[doc(alias = "Mirrors")]
    pub mirrors: Option<Vec<String>>,

    /// The host name of the registry, with a port if necessary, such as `docker.io`.
    ///
    /// JSON key: `Name`.
    #[doc(alias = "Name")]
    pub name: Option<String>,

    /// `true` if the registry is Docker Hub.
    ///
    /// JSON key: `Official`.
    #[doc(alias = "Official")]
    pub official: Option<bool>,

    /// `true` if the daemon requires TLS with a valid certificate for the registry.
    ///
    /// `false` for a registry that is configured as insecure, for which the daemon accepts plain HTTP and unverified
    /// certificates.
    ///
    /// **Warning:** anyone on the network path to an insecure registry can read and replace the images and credentials
    /// transferred.
    ///
    /// JSON key: `Secure`.
    #[doc(alias = "Secure")]
    pub secure: Option<bool>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { SystemInfoResponseRegistryConfigIndexConfigs {
    "Mirrors"  => mirrors:  optional,
    "Name"     => name:     optional,
    "Official" => official: optional,
    "Secure"   => secure:   optional,
    ..?        => unknown,
} }
