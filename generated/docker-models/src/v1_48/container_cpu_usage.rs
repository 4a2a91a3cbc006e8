// Written by `cargo xtask gen` from `ContainerCPUUsage` in spec/docker/contract/v1.48.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `ContainerCPUUsage`.
///
/// API 1.48 and later.
#[doc(alias = "ContainerCPUUsage")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContainerCpuUsage {
    /// `total_usage` in JSON.
    pub total_usage: Option<u64>,

    /// `percpu_usage` in JSON.
    pub percpu_usage: Option<Vec<u64>>,

    /// `usage_in_kernelmode` in JSON.
    pub usage_in_kernelmode: Option<u64>,

    /// `usage_in_usermode` in JSON.
    pub usage_in_usermode: Option<u64>,
}

support::object! { ContainerCpuUsage {
    "total_usage"         => total_usage:         optional,
    "percpu_usage"        => percpu_usage:        optional,
    "usage_in_kernelmode" => usage_in_kernelmode: optional,
    "usage_in_usermode"   => usage_in_usermode:   optional,
} }
