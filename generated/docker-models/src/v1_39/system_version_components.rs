// Written by `cargo xtask gen` from `SystemVersion.Components[]` in spec/docker/contract/v1.39.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// One of the programs that make up the engine.
///
/// API 1.39 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SystemVersionComponents {
    /// What the program is called, such as `containerd`. The engine itself is `Engine`.
    #[doc(alias = "Name")]
    pub name: String,

    /// Which release of the program is in use.
    #[doc(alias = "Version")]
    pub version: String,

    /// More about the program, as texts by name, such as its `GitCommit`.
    ///
    /// They are meant for showing to people: which names there are is not fixed, and can change with any release.
    #[doc(alias = "Details")]
    pub details: Option<serde_json::Value>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { SystemVersionComponents {
    "Name"    => name:    required,
    "Version" => version: required,
    "Details" => details: optional,
    ..?       => unknown,
} }
