// Written by `cargo xtask gen` from `HostConfig.Isolation` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The isolation technology of a Windows container. Empty on Linux.
///
/// Available in all API versions.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum HostConfigIsolation {
    /// `default`: The daemon's default isolation is used.
    Default,

    /// `process`: The container runs in namespaces on the kernel of the host.
    Process,

    /// `hyperv`: The container runs in a Hyper-V virtual machine with its own kernel.
    Hyperv,

    /// The empty string.: Equivalent to `default`.
    Empty,

    /// Any other string, as received.
    Other(String),
}

support::open_enum! { HostConfigIsolation {
    "default" => Default,
    "process" => Process,
    "hyperv"  => Hyperv,
    ""        => Empty,
    ..        => Other,
} }
