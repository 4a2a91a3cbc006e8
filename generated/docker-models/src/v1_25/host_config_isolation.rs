// Written by `cargo xtask gen` from `HostConfig.Isolation` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `HostConfig.Isolation`.
///
/// All versions of the API.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum HostConfigIsolation {
    /// `default`
    Default,

    /// `process`
    Process,

    /// `hyperv`
    Hyperv,

    /// The empty text.
    Empty,

    /// Any other text, as sent.
    Other(String),
}

support::open_enum! { HostConfigIsolation {
    "default" => Default,
    "process" => Process,
    "hyperv"  => Hyperv,
    ""        => Empty,
    ..        => Other,
} }
