// Written by `cargo xtask gen` from `TaskSpec.ContainerSpec.Isolation` in spec/docker/contract/v1.35.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The isolation technology of Windows containers. On Linux nodes, only `default` is useful, and is the value that
/// daemons return.
///
/// Available in API 1.35 and later.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum TaskSpecContainerSpecIsolation {
    /// `default`: The default of the node's daemon is used.
    Default,

    /// `process`: The container runs as processes on the kernel of the host.
    Process,

    /// `hyperv`: The container runs in a Hyper-V virtual machine.
    Hyperv,

    /// The empty string.: Not specified; equivalent to `default`.
    Empty,

    /// Any other string, as received.
    Other(String),
}

support::open_enum! { TaskSpecContainerSpecIsolation {
    "default" => Default,
    "process" => Process,
    "hyperv"  => Hyperv,
    ""        => Empty,
    ..        => Other,
} }
