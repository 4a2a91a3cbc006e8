// Written by `cargo xtask gen` from `SystemInfo.Isolation` in spec/docker/contract/v1.32.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// How Windows containers are kept apart from the host if they do not say otherwise.
///
/// Windows clients default to `hyperv`, servers to `process`. Empty on other systems.
///
/// API 1.32 and later.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum SystemInfoIsolation {
    /// `default`: Whatever the daemon's platform or configuration has as its default.
    Default,

    /// `hyperv`: Each container in a small virtual machine with a kernel of its own.
    Hyperv,

    /// `process`: Containers share the host's kernel, in namespaces.
    Process,

    /// The empty text.: Not said, as on Linux.
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
