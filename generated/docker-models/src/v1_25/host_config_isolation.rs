// Written by `cargo xtask gen` from `HostConfig.Isolation` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// How a Windows container is kept apart from its host. Empty on Linux.
///
/// All versions of the API.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum HostConfigIsolation {
    /// `default`: What the engine is set to.
    Default,

    /// `process`: With namespaces, on the host's own kernel.
    Process,

    /// `hyperv`: In a small virtual machine with a kernel of its own.
    Hyperv,

    /// The empty text.: The same as `default`.
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
