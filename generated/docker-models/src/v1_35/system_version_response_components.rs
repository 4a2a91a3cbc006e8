// Written by `cargo xtask gen` from `SystemVersion/200.Components[]` in spec/docker/contract/v1.35.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// A component of the daemon.
///
/// Available in API 1.35 to 1.38.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SystemVersionResponseComponents {
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

support::object! { SystemVersionResponseComponents {
    "Name"    => name:    required,
    "Version" => version: required,
    "Details" => details: optional,
    ..?       => unknown,
} }
