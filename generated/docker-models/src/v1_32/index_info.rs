// Written by `cargo xtask gen` from `IndexInfo` in spec/docker/contract/v1.32.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// What the daemon knows of one registry.
///
/// API 1.32 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct IndexInfo {
    /// The registry's host name, with a port where it needs one.
    #[doc(alias = "Name")]
    pub name: Option<String>,

    /// The URLs of mirrors to try first. Only Docker Hub can have any.
    #[doc(alias = "Mirrors")]
    pub mirrors: Option<Vec<String>>,

    /// Whether the daemon insists on TLS with a valid certificate.
    ///
    /// `false` for a registry that is configured as insecure, which allows plain HTTP and certificates of unknown
    /// origin.
    #[doc(alias = "Secure")]
    pub secure: Option<bool>,

    /// Whether this is Docker Hub.
    #[doc(alias = "Official")]
    pub official: Option<bool>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { IndexInfo {
    "Name"     => name:     optional,
    "Mirrors"  => mirrors:  optional,
    "Secure"   => secure:   optional,
    "Official" => official: optional,
    ..?        => unknown,
} }
