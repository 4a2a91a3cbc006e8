// Written by `cargo xtask gen` from `ContainerStatsResponse` in spec/docker/contract/v1.52.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::super::v1_48::{
    ContainerBlkioStats, ContainerCpuStats, ContainerMemoryStats, ContainerNetworkStats,
    ContainerPidsStats, ContainerStorageStats,
};
use std::collections::BTreeMap;

/// One reading of what a container uses: processor, memory, network, block devices and processes. Counters only
/// grow, so a rate is the difference of two readings. For a container that does not run, the reading is mostly empty.
///
/// All versions of the API. In this form: API 1.52 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContainerStatsResponse {
    /// The full ID of the measured container, 64 hexadecimal digits.
    ///
    /// API 1.48 and later.
    pub id: Option<String>,

    /// The name of the measured container, with a leading slash: `/web`.
    ///
    /// API 1.48 and later.
    pub name: Option<String>,

    /// The kind of container, `linux` or `windows`. It tells which of the platform-bound numbers to expect.
    ///
    /// API 1.52 and later.
    pub os_type: Option<String>,

    /// When the engine took the reading, as an RFC 3339 time with fractions of a second. `0001-01-01T00:00:00Z` for a
    /// container that is not running.
    ///
    /// API 1.48 and later.
    pub read: Option<support::Timestamp>,

    /// The processor time used up to the moment `read`. Take the difference to `precpu_stats` for the share in use.
    ///
    /// API 1.48 and later.
    pub cpu_stats: Option<ContainerCpuStats>,

    /// The memory that the container uses, and its limit. An empty object when the container does not run.
    ///
    /// API 1.48 and later.
    pub memory_stats: Option<ContainerMemoryStats>,

    /// The traffic through each network interface, by the interface's name inside the container, such as `eth0`. Absent
    /// when the container does not run or has no network of its own (`none`, `host`).
    ///
    /// API 1.48 and later.
    pub networks: Option<BTreeMap<String, Option<ContainerNetworkStats>>>,

    /// How many processes and threads the container has, and may have. An empty object when it does not run, and on Windows.
    ///
    /// API 1.48 and later.
    pub pids_stats: Option<ContainerPidsStats>,

    /// What the container read from and wrote to block devices. Filled on Linux only; on Windows see `storage_stats`.
    ///
    /// API 1.48 and later.
    pub blkio_stats: Option<ContainerBlkioStats>,

    /// How many processors the host has, for Windows containers. `0` on Linux, where `cpu_stats.online_cpus` has the number.
    ///
    /// API 1.48 and later.
    pub num_procs: Option<u32>,

    /// What a Windows container read from and wrote to disk. An empty object on Linux; there see `blkio_stats`.
    ///
    /// API 1.48 and later.
    pub storage_stats: Option<ContainerStorageStats>,

    /// When the previous reading was taken, the one that `precpu_stats` belongs to. `0001-01-01T00:00:00Z`, or absent,
    /// where there is no previous one: with `one-shot`, in the first item of a stream, and for a stopped container.
    ///
    /// API 1.48 and later.
    pub preread: Option<support::Timestamp>,

    /// The processor time used up to the moment `preread`, that is, `cpu_stats` of the reading before. All zero when
    /// there was none, as with `one-shot`.
    ///
    /// API 1.48 and later.
    pub precpu_stats: Option<ContainerCpuStats>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { ContainerStatsResponse {
    "id"            => id:            optional,
    "name"          => name:          optional,
    "os_type"       => os_type:       optional,
    "read"          => read:          optional,
    "cpu_stats"     => cpu_stats:     optional,
    "memory_stats"  => memory_stats:  optional,
    "networks"      => networks:      optional,
    "pids_stats"    => pids_stats:    optional,
    "blkio_stats"   => blkio_stats:   optional,
    "num_procs"     => num_procs:     optional,
    "storage_stats" => storage_stats: optional,
    "preread"       => preread:       optional,
    "precpu_stats"  => precpu_stats:  optional,
    ..?             => unknown,
} }
