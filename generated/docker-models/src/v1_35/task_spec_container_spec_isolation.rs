// Written by `cargo xtask gen` from `TaskSpec.ContainerSpec.Isolation` in spec/docker/contract/v1.35.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `TaskSpec.ContainerSpec.Isolation`.
///
/// API 1.35 and later.
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
