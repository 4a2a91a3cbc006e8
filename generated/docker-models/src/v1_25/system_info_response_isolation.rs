// Written by `cargo xtask gen` from `SystemInfo/200.Isolation` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The default isolation technology of Windows containers.
///
/// `hyperv` by default on Windows clients, `process` on Windows servers. Empty on other systems.
///
/// Available in API 1.31 and earlier.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum SystemInfoResponseIsolation {
    /// `default`
    Default,

    /// `hyperv`
    Hyperv,

    /// `process`
    Process,

    /// The empty string.
    Empty,

    /// Any other string, as received.
    Other(String),
}

support::open_enum! { SystemInfoResponseIsolation {
    "default" => Default,
    "hyperv"  => Hyperv,
    "process" => Process,
    ""        => Empty,
    ..        => Other,
} }
