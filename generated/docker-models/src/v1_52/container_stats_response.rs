// Written by `cargo xtask gen` from `ContainerStatsResponse` in spec/docker/contract/v1.52.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::super::v1_48::{
    ContainerBlkioStats, ContainerCpuStats, ContainerMemoryStats, ContainerNetworkStats,
    ContainerPidsStats, ContainerStorageStats,
};
use std::collections::BTreeMap;

/// The definition `ContainerStatsResponse`.
///
/// All versions of the API. In this form: API 1.52 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContainerStatsResponse {
    /// `id` in JSON.
    ///
    /// API 1.48 and later.
    pub id: Option<String>,

    /// `name` in JSON.
    ///
    /// API 1.48 and later.
    pub name: Option<String>,

    /// `os_type` in JSON.
    ///
    /// API 1.52 and later.
    pub os_type: Option<String>,

    /// `read` in JSON.
    ///
    /// API 1.48 and later.
    pub read: Option<support::Timestamp>,

    /// `cpu_stats` in JSON.
    ///
    /// API 1.48 and later.
    pub cpu_stats: Option<ContainerCpuStats>,

    /// `memory_stats` in JSON.
    ///
    /// API 1.48 and later.
    pub memory_stats: Option<ContainerMemoryStats>,

    /// `networks` in JSON.
    ///
    /// API 1.48 and later.
    pub networks: Option<BTreeMap<String, Option<ContainerNetworkStats>>>,

    /// `pids_stats` in JSON.
    ///
    /// API 1.48 and later.
    pub pids_stats: Option<ContainerPidsStats>,

    /// `blkio_stats` in JSON.
    ///
    /// API 1.48 and later.
    pub blkio_stats: Option<ContainerBlkioStats>,

    /// `num_procs` in JSON.
    ///
    /// API 1.48 and later.
    pub num_procs: Option<u32>,

    /// `storage_stats` in JSON.
    ///
    /// API 1.48 and later.
    pub storage_stats: Option<ContainerStorageStats>,

    /// `preread` in JSON.
    ///
    /// API 1.48 and later.
    pub preread: Option<support::Timestamp>,

    /// `precpu_stats` in JSON.
    ///
    /// API 1.48 and later.
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
