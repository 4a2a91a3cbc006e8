// Written by `cargo xtask gen` from `ContainerCPUUsage` in spec/docker/contract/v1.48.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// Processor time of a container since it started, in nanoseconds on Linux and in units of 100 nanoseconds on Windows.
///
/// API 1.48 and later.
#[doc(alias = "ContainerCPUUsage")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContainerCpuUsage {
    /// Processor time of all the container's processes together. Nanoseconds on Linux; on Windows one unit is
    /// 100 nanoseconds.
    pub total_usage: Option<u64>,

    /// The same time split by processor, in nanoseconds, in the order of the processors' numbers. Only on Linux with
    /// cgroup v1; cgroup v2 does not count it, and the list is then absent.
    pub percpu_usage: Option<Vec<u64>>,

    /// The part of the time spent inside the kernel, in nanoseconds on Linux and in units of 100 nanoseconds on Windows.
    /// Not filled under Hyper-V isolation.
    pub usage_in_kernelmode: Option<u64>,

    /// The part of the time spent in the programs' own code, in nanoseconds on Linux and in units of 100 nanoseconds on
    /// Windows. Not filled under Hyper-V isolation.
    pub usage_in_usermode: Option<u64>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { ContainerCpuUsage {
    "total_usage"         => total_usage:         optional,
    "percpu_usage"        => percpu_usage:        optional,
    "usage_in_kernelmode" => usage_in_kernelmode: optional,
    "usage_in_usermode"   => usage_in_usermode:   optional,
    ..?                   => unknown,
} }
