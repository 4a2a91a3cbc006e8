// Written by `cargo xtask gen` from `HostConfig.CgroupnsMode` in spec/docker/contract/v1.41.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The cgroup namespace of the container. If omitted, the daemon's configuration applies, which defaults to `private`
/// with cgroup v2 and to `host` with v1.
///
/// Available in API 1.41 and later.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum HostConfigCgroupnsMode {
    /// `private`: The container has its own cgroup namespace, in which its cgroup is the root.
    Private,

    /// `host`: The container shares the cgroup namespace of the host, and sees its own position in the host's hierarchy.
    Host,

    /// Any other string, as received.
    Other(String),
}

support::open_enum! { HostConfigCgroupnsMode {
    "private" => Private,
    "host"    => Host,
    ..        => Other,
} }
