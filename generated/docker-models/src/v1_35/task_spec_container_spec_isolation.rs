// Written by `cargo xtask gen` from `TaskSpec.ContainerSpec.Isolation` in spec/docker/contract/v1.35.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// How Windows separates the containers from the host. On Linux nodes only `default` makes sense, and that is what
/// engines answer.
///
/// API 1.35 and later.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum TaskSpecContainerSpecIsolation {
    /// `default`: Whatever the node's engine is set up to use.
    Default,

    /// `process`: Separate processes on the host's own kernel.
    Process,

    /// `hyperv`: A small Hyper-V virtual machine around each container.
    Hyperv,

    /// The empty text.: Nothing chosen, which is the same as `default`.
    Empty,

    /// Any other text, as sent.
    Other(String),
}

support::open_enum! { TaskSpecContainerSpecIsolation {
    "default" => Default,
    "process" => Process,
    "hyperv"  => Hyperv,
    ""        => Empty,
    ..        => Other,
} }
