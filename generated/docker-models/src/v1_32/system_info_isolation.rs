// Written by `cargo xtask gen` from `SystemInfo.Isolation` in spec/docker/contract/v1.32.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `SystemInfo.Isolation`.
///
/// API 1.32 and later.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum SystemInfoIsolation {
    /// `default`
    Default,

    /// `hyperv`
    Hyperv,

    /// `process`
    Process,

    /// The empty text.
    Empty,

    /// Any other text, as sent.
    Other(String),
}

support::open_enum! { SystemInfoIsolation {
    "default" => Default,
    "hyperv"  => Hyperv,
    "process" => Process,
    ""        => Empty,
    ..        => Other,
} }
