// Written by `cargo xtask gen` from `SystemVersion.Components[]` in spec/docker/contract/v1.39.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// A component of the daemon.
///
/// Available in API 1.39 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SystemVersionComponents {
    /// The name of the component, such as `containerd`. The daemon itself is `Engine`.
    ///
    /// JSON key: `Name`.
    #[doc(alias = "Name")]
    pub name: String,

    /// The version of the component.
    ///
    /// JSON key: `Version`.
    #[doc(alias = "Version")]
    pub version: String,

    /// Human-readable details of the component, by name, such as `GitCommit`.
    ///
    /// The available names differ between components, and may change in any release.
    ///
    /// JSON key: `Details`.
    #[doc(alias = "Details")]
    pub details: Option<serde_json::Value>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { SystemVersionComponents {
    "Name"    => name:    required,
    "Version" => version: required,
    "Details" => details: optional,
    ..?       => unknown,
} }
