// Written by `cargo xtask gen` from `ContainerStatsResponse` in spec/docker/contract/v1.48.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{
    ContainerBlkioStats, ContainerCpuStats, ContainerMemoryStats, ContainerNetworkStats,
    ContainerPidsStats, ContainerStorageStats,
};
use std::collections::BTreeMap;

/// A sample of a container's resource usage: CPU, memory, network, block devices and processes. Counters only
/// increase; a rate is the difference between two samples. For a container that is not running, the sample is mostly
/// empty.
///
/// Available in all API versions; this form: 1.48 to 1.51.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContainerStatsResponse {
    /// The name of the container, with a leading slash: `/web`.
    ///
    /// Available in API 1.48 and later.
    pub name: Option<String>,

    /// The full ID of the container: 64 hexadecimal digits.
    ///
    /// Available in API 1.48 and later.
    pub id: Option<String>,

    /// The time of the sample, in RFC 3339 format with fractions of a second. `0001-01-01T00:00:00Z` if the container is
    /// not running.
    ///
    /// Available in API 1.48 and later.
    pub read: Option<support::Timestamp>,

    /// The time of the previous sample, to which `precpu_stats` belongs. `0001-01-01T00:00:00Z` or omitted if there is no
    /// previous sample: with `one-shot`, in the first item of a stream, and for a stopped container.
    ///
    /// Available in API 1.48 and later.
    pub preread: Option<support::Timestamp>,

    /// The number of processes and threads in the container, and their limit. An empty object if the container is not
    /// running, and on Windows.
    ///
    /// Available in API 1.48 and later.
    pub pids_stats: Option<ContainerPidsStats>,

    /// The block device I/O of the container. Populated on Linux only; for Windows, see `storage_stats`.
    ///
    /// Available in API 1.48 and later.
    pub blkio_stats: Option<ContainerBlkioStats>,

    /// The number of CPUs of the host, for Windows containers. `0` on Linux; see `cpu_stats.online_cpus`.
    ///
    /// Available in API 1.48 and later.
    pub num_procs: Option<u32>,

    /// The disk I/O of a Windows container. An empty object on Linux; see `blkio_stats`.
    ///
    /// Available in API 1.48 and later.
    pub storage_stats: Option<ContainerStorageStats>,

    /// The CPU time used until `read`. Compare it with `precpu_stats` to calculate the CPU usage.
    ///
    /// Available in API 1.48 and later.
    pub cpu_stats: Option<ContainerCpuStats>,

    /// The CPU time used until `preread`: the `cpu_stats` of the previous sample. All values are zero if there is no
    /// previous sample, as with `one-shot`.
    ///
    /// Available in API 1.48 and later.
    pub precpu_stats: Option<ContainerCpuStats>,

    /// The memory usage of the container, and its limit. An empty object if the container is not running.
    ///
    /// Available in API 1.48 and later.
    pub memory_stats: Option<ContainerMemoryStats>,

    /// The traffic counters of each network interface, by the name of the interface inside the container, such as `eth0`.
    /// Omitted if the container is not running or has no network of its own (`none`, `host`).
    ///
    /// Available in API 1.48 and later.
    pub networks: Option<BTreeMap<String, Option<ContainerNetworkStats>>>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { ContainerStatsResponse {
    "name"          => name:          optional,
    "id"            => id:            optional,
    "read"          => read:          optional,
    "preread"       => preread:       optional,
    "pids_stats"    => pids_stats:    optional,
    "blkio_stats"   => blkio_stats:   optional,
    "num_procs"     => num_procs:     optional,
    "storage_stats" => storage_stats: optional,
    "cpu_stats"     => cpu_stats:     optional,
    "precpu_stats"  => precpu_stats:  optional,
    "memory_stats"  => memory_stats:  optional,
    "networks"      => networks:      optional,
    ..?             => unknown,
} }
