// Written by `cargo xtask gen` from `ContainerCPUStats` in spec/docker/contract/v1.48.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{ContainerCpuUsage, ContainerThrottlingData};

/// The definition `ContainerCPUStats`.
///
/// API 1.48 and later.
#[doc(alias = "ContainerCPUStats")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContainerCpuStats {
    /// `cpu_usage` in JSON.
    pub cpu_usage: Option<ContainerCpuUsage>,

    /// `system_cpu_usage` in JSON.
    pub system_cpu_usage: Option<u64>,

    /// `online_cpus` in JSON.
    pub online_cpus: Option<u32>,

    /// `throttling_data` in JSON.
    pub throttling_data: Option<ContainerThrottlingData>,
}

support::object! { ContainerCpuStats {
    "cpu_usage"        => cpu_usage:        optional,
    "system_cpu_usage" => system_cpu_usage: optional,
    "online_cpus"      => online_cpus:      optional,
    "throttling_data"  => throttling_data:  optional,
} }
