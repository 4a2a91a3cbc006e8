// Written by `cargo xtask gen` from `SystemVersion/200.Components[]` in spec/docker/contract/v1.35.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// One of the programs that make up the engine.
///
/// API 1.35 to 1.38.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SystemVersionResponseComponents {
    /// What the program is called, such as `containerd`. The engine itself is `Engine`.
    #[doc(alias = "Name")]
    pub name: String,

    /// Which release of the program is in use.
    #[doc(alias = "Version")]
    pub version: String,

    /// More about the program, as texts by name, such as its `GitCommit`.
    ///
    /// They are for people to read: which names there are differs between programs and releases.
    #[doc(alias = "Details")]
    pub details: Option<serde_json::Value>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { SystemVersionResponseComponents {
    "Name"    => name:    required,
    "Version" => version: required,
    "Details" => details: optional,
    ..?       => unknown,
} }
