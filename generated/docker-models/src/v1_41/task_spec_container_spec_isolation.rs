// Written by `cargo xtask gen` from `TaskSpec.ContainerSpec.Isolation` in spec/docker/contract/v1.41.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `TaskSpec.ContainerSpec.Isolation`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum TaskSpecContainerSpecIsolation {
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

support::open_enum! { TaskSpecContainerSpecIsolation {
    "default" => Default,
    "process" => Process,
    "hyperv"  => Hyperv,
    ""        => Empty,
    ..        => Other,
} }
