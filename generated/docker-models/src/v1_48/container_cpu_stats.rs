// Written by `cargo xtask gen` from `ContainerCPUStats` in spec/docker/contract/v1.48.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{ContainerCpuUsage, ContainerThrottlingData};

/// Processor time used by a container, with the host's own for comparison.
///
/// On Linux, the share in percent is the growth of `cpu_usage.total_usage` between two readings, divided by the
/// growth of `system_cpu_usage`, times `online_cpus`, times 100.
///
/// API 1.48 and later.
#[doc(alias = "ContainerCPUStats")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContainerCpuStats {
    /// The container's own processor time since it started.
    pub cpu_usage: Option<ContainerCpuUsage>,

    /// Processor time of the whole host since it booted, in nanoseconds, over all processors and including idle time.
    /// Linux only; absent on Windows and for containers that do not run.
    pub system_cpu_usage: Option<u64>,

    /// How many processors of the host are switched on. It is not the container's limit. Linux only, and absent when the
    /// container does not run.
    pub online_cpus: Option<u32>,

    /// How often and how long the container was held back by its processor quota. All zero without a quota.
    pub throttling_data: Option<ContainerThrottlingData>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { ContainerCpuStats {
    "cpu_usage"        => cpu_usage:        optional,
    "system_cpu_usage" => system_cpu_usage: optional,
    "online_cpus"      => online_cpus:      optional,
    "throttling_data"  => throttling_data:  optional,
    ..?                => unknown,
} }
