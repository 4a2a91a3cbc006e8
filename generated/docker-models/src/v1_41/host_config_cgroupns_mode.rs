// Written by `cargo xtask gen` from `HostConfig.CgroupnsMode` in spec/docker/contract/v1.41.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// Whether the container sees the control groups of the host or has a namespace for its own. Without it, the
/// engine's setting, which by default is `private` under cgroup v2 and `host` under v1.
///
/// API 1.41 and later.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum HostConfigCgroupnsMode {
    /// `private`: The container's own group looks like the root.
    Private,

    /// `host`: The container sees its place among the host's groups.
    Host,

    /// Any other text, as sent.
    Other(String),
}

support::open_enum! { HostConfigCgroupnsMode {
    "private" => Private,
    "host"    => Host,
    ..        => Other,
} }
