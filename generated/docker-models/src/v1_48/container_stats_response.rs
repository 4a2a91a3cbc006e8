// Written by `cargo xtask gen` from `ContainerStatsResponse` in spec/docker/contract/v1.48.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{
    ContainerBlkioStats, ContainerCpuStats, ContainerMemoryStats, ContainerNetworkStats,
    ContainerPidsStats, ContainerStorageStats,
};
use std::collections::BTreeMap;

/// The definition `ContainerStatsResponse`.
///
/// All versions of the API. In this form: API 1.48 to 1.51.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContainerStatsResponse {
    /// `name` in JSON.
    ///
    /// API 1.48 and later.
    pub name: Option<String>,

    /// `id` in JSON.
    ///
    /// API 1.48 and later.
    pub id: Option<String>,

    /// `read` in JSON.
    ///
    /// API 1.48 and later.
    pub read: Option<support::Timestamp>,

    /// `preread` in JSON.
    ///
    /// API 1.48 and later.
    pub preread: Option<support::Timestamp>,

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

    /// `cpu_stats` in JSON.
    ///
    /// API 1.48 and later.
    pub cpu_stats: Option<ContainerCpuStats>,

    /// `precpu_stats` in JSON.
    ///
    /// API 1.48 and later.
    pub precpu_stats: Option<ContainerCpuStats>,

    /// `memory_stats` in JSON.
    ///
    /// API 1.48 and later.
    pub memory_stats: Option<ContainerMemoryStats>,

    /// `networks` in JSON.
    ///
    /// API 1.48 and later.
    pub networks: Option<BTreeMap<String, Option<ContainerNetworkStats>>>,
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
} }
