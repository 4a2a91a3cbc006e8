// Written by `cargo xtask gen` from `ContainerCPUUsage` in spec/docker/contract/v1.48.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The CPU time used by a container since it started, in nanoseconds on Linux and in units of 100 nanoseconds on
/// Windows.
///
/// Available in API 1.48 and later.
#[doc(alias = "ContainerCPUUsage")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContainerCpuUsage {
    /// The CPU time used by all processes of the container, in nanoseconds on Linux and in units of 100 nanoseconds on
    /// Windows.
    pub total_usage: Option<u64>,

    /// The total CPU time per CPU, in nanoseconds, ordered by CPU number. Linux with cgroup v1 only; cgroup v2 does not
    /// count it, and the list is omitted.
    pub percpu_usage: Option<Vec<u64>>,

    /// The CPU time spent in kernel mode, in nanoseconds on Linux and in units of 100 nanoseconds on Windows. Not
    /// populated with Hyper-V isolation.
    pub usage_in_kernelmode: Option<u64>,

    /// The CPU time spent in user mode, in nanoseconds on Linux and in units of 100 nanoseconds on Windows. Not populated
    /// with Hyper-V isolation.
    pub usage_in_usermode: Option<u64>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { ContainerCpuUsage {
    "total_usage"         => total_usage:         optional,
    "percpu_usage"        => percpu_usage:        optional,
    "usage_in_kernelmode" => usage_in_kernelmode: optional,
    "usage_in_usermode"   => usage_in_usermode:   optional,
    ..?                   => unknown,
} }
