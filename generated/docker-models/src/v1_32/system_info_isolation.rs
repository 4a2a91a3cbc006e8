// Written by `cargo xtask gen` from `SystemInfo.Isolation` in spec/docker/contract/v1.32.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The default isolation technology of Windows containers.
///
/// `hyperv` by default on Windows clients, `process` on Windows servers. Empty on other systems.
///
/// Default: `"default"`.
///
/// Available in API 1.32 and later.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum SystemInfoIsolation {
    /// `default`: The default of the platform or the daemon's configuration is used.
    Default,

    /// `hyperv`: Each container runs in a Hyper-V virtual machine with its own kernel.
    Hyperv,

    /// `process`: Containers run in namespaces on the kernel of the host.
    Process,

    /// The empty string.: The isolation is not specified, as on Linux.
    Empty,

    /// Any other string, as received.
    Other(String),
}

support::open_enum! { SystemInfoIsolation {
    "default" => Default,
    "hyperv"  => Hyperv,
    "process" => Process,
    ""        => Empty,
    ..        => Other,
} }
