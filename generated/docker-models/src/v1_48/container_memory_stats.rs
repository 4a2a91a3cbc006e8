// Written by `cargo xtask gen` from `ContainerMemoryStats` in spec/docker/contract/v1.48.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use std::collections::BTreeMap;

/// Memory use of a container, in bytes. Linux fills `usage`, `limit` and `stats`, and with cgroup v1 `max_usage` and
/// `failcnt`; Windows fills `commitbytes`, `commitpeakbytes` and `privateworkingset`. Empty when the container does not
/// run.
///
/// API 1.48 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContainerMemoryStats {
    /// Bytes charged to the container's cgroup now, page cache included. To leave out cache that the kernel can drop, as
    /// `docker stats` does, subtract `inactive_file` (cgroup v2) or `total_inactive_file` (v1) of `stats`. Linux only.
    pub usage: Option<u64>,

    /// The highest `usage` so far, in bytes. Known on Linux with cgroup v1 only, absent elsewhere.
    pub max_usage: Option<u64>,

    /// The cgroup's `memory.stat` file, name by name: mostly bytes, but `pgfault` and the like count events.
    ///
    /// The names depend on the cgroup version: v1 has `cache`, `rss` and `total_*`, v2 has `anon`, `file` and others. Linux
    /// only.
    pub stats: Option<BTreeMap<String, Option<u64>>>,

    /// How many times an allocation ran into the memory limit. Known on Linux with cgroup v1 only; absent elsewhere, and
    /// when it is zero.
    pub failcnt: Option<u64>,

    /// The most memory that the container may use, in bytes; without a limit of its own, the memory of the host. Linux only.
    pub limit: Option<u64>,

    /// Memory that Windows has promised to the container's processes, in bytes, whether in RAM or in the page file. Absent
    /// on Linux.
    pub commitbytes: Option<u64>,

    /// The highest `commitbytes` so far. Absent on Linux.
    pub commitpeakbytes: Option<u64>,

    /// Bytes of RAM that a Windows container holds for itself alone, not shared with others. Absent on Linux.
    pub privateworkingset: Option<u64>,

    /// Keys without a field, kept with the feature `keep-unknown`.
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
