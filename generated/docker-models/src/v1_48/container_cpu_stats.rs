// Written by `cargo xtask gen` from `ContainerCPUStats` in spec/docker/contract/v1.48.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{ContainerCpuUsage, ContainerThrottlingData};

/// The CPU time used by a container, with the host's CPU time for comparison.
///
/// On Linux, the CPU usage in percent is the difference in `cpu_usage.total_usage` between two readings, divided by
/// the difference in `system_cpu_usage`, multiplied by `online_cpus` and by 100.
///
/// Available in API 1.48 and later.
#[doc(alias = "ContainerCPUStats")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContainerCpuStats {
    /// The CPU time used by the container since it started.
    pub cpu_usage: Option<ContainerCpuUsage>,

    /// The CPU time of the host since it booted, in nanoseconds, summed over all CPUs and including idle time. Linux
    /// only; omitted on Windows and for containers that are not running.
    pub system_cpu_usage: Option<u64>,

    /// The number of online CPUs of the host. It is not the container's limit. Linux only; omitted if the container is
    /// not running.
    pub online_cpus: Option<u32>,

    /// The number and duration of the container's CPU throttling periods. All values are zero without a CPU quota.
    pub throttling_data: Option<ContainerThrottlingData>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { ContainerCpuStats {
    "cpu_usage"        => cpu_usage:        optional,
    "system_cpu_usage" => system_cpu_usage: optional,
    "online_cpus"      => online_cpus:      optional,
    "throttling_data"  => throttling_data:  optional,
    ..?                => unknown,
} }
