// Written by `cargo xtask gen` from `ContainerMemoryStats` in spec/docker/contract/v1.48.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use std::collections::BTreeMap;

/// The memory usage of a container, in bytes. Linux populates `usage`, `limit` and `stats` and, with cgroup v1,
/// `max_usage` and `failcnt`; Windows populates `commitbytes`, `commitpeakbytes` and `privateworkingset`. Empty if
/// the container is not running.
///
/// Available in API 1.48 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContainerMemoryStats {
    /// The memory currently charged to the container's cgroup, in bytes, including page cache. To exclude the cache that
    /// the kernel can reclaim, as `docker stats` does, subtract `inactive_file` (cgroup v2) or `total_inactive_file` (v1)
    /// of `stats`. Linux only.
    pub usage: Option<u64>,

    /// The highest recorded `usage`, in bytes. Linux with cgroup v1 only; otherwise omitted.
    pub max_usage: Option<u64>,

    /// The contents of the cgroup's `memory.stat` file, by name. Most values are in bytes; `pgfault` and similar values
    /// count events.
    ///
    /// The names depend on the cgroup version: v1 has `cache`, `rss` and `total_*`; v2 has `anon`, `file` and others.
    /// Linux only.
    pub stats: Option<BTreeMap<String, Option<u64>>>,

    /// The number of times that memory usage reached the limit. Linux with cgroup v1 only; otherwise omitted, as it is
    /// when zero.
    pub failcnt: Option<u64>,

    /// The memory limit of the container, in bytes, or the memory of the host if the container has no limit. Linux only.
    pub limit: Option<u64>,

    /// The memory committed to the container's processes, in bytes, in RAM or in the page file. Windows only; omitted on
    /// Linux.
    pub commitbytes: Option<u64>,

    /// The highest recorded `commitbytes`. Windows only; omitted on Linux.
    pub commitpeakbytes: Option<u64>,

    /// The RAM used exclusively by the container and not shared with others, in bytes. Windows only; omitted on Linux.
    pub privateworkingset: Option<u64>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { ContainerMemoryStats {
    "usage"             => usage:             optional,
    "max_usage"         => max_usage:         optional,
    "stats"             => stats:             optional,
    "failcnt"           => failcnt:           optional,
    "limit"             => limit:             optional,
    "commitbytes"       => commitbytes:       optional,
    "commitpeakbytes"   => commitpeakbytes:   optional,
    "privateworkingset" => privateworkingset: optional,
    ..?                 => unknown,
} }
