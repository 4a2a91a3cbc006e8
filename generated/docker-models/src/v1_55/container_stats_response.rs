// Written by `cargo xtask gen` from `ContainerStatsResponse` in spec/docker/contract/v1.55.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{
    ContainerBlkioStats, ContainerCpuStats, ContainerMemoryStats, ContainerNetworkStats,
    ContainerPidsStats, ContainerStorageStats,
};
use std::collections::BTreeMap;

/// The definition `ContainerStatsResponse`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContainerStatsResponse {
    /// `id` in JSON.
    pub id: Option<String>,

    /// `name` in JSON.
    pub name: Option<String>,

    /// `os_type` in JSON.
    pub os_type: Option<String>,

    /// `read` in JSON.
    pub read: Option<support::Timestamp>,

    /// `cpu_stats` in JSON.
    pub cpu_stats: Option<ContainerCpuStats>,

    /// `memory_stats` in JSON.
    pub memory_stats: Option<ContainerMemoryStats>,

    /// `networks` in JSON.
    pub networks: Option<BTreeMap<String, Option<ContainerNetworkStats>>>,

    /// `pids_stats` in JSON.
    pub pids_stats: Option<ContainerPidsStats>,

    /// `blkio_stats` in JSON.
    pub blkio_stats: Option<ContainerBlkioStats>,

    /// `num_procs` in JSON.
    pub num_procs: Option<u32>,

    /// `storage_stats` in JSON.
    pub storage_stats: Option<ContainerStorageStats>,

    /// `preread` in JSON.
    pub preread: Option<support::Timestamp>,

    /// `precpu_stats` in JSON.
    pub precpu_stats: Option<ContainerCpuStats>,
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
} }
