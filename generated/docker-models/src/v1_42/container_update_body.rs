// Written by `cargo xtask gen` from `ContainerUpdate/body` in spec/docker/contract/v1.42.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::Resources;
use super::super::v1_25::{
    DeviceMapping, ResourcesBlkioWeightDevice, ResourcesUlimits, ThrottleDevice,
};
use super::super::v1_40::{DeviceRequest, RestartPolicy};

/// The request body of `POST /containers/{id}/update` (`ContainerUpdate`).
///
/// All versions of the API. In this form: API 1.42 to 1.51.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContainerUpdateBody {
    /// `CpuShares` in JSON.
    #[doc(alias = "CpuShares")]
    pub cpu_shares: Option<i64>,

    /// `Memory` in JSON.
    ///
    /// Default: `0`.
    #[doc(alias = "Memory")]
    pub memory: Option<i64>,

    /// `CgroupParent` in JSON.
    #[doc(alias = "CgroupParent")]
    pub cgroup_parent: Option<String>,

    /// `BlkioWeight` in JSON.
    ///
    /// Limits: 0 to 1000.
    #[doc(alias = "BlkioWeight")]
    pub blkio_weight: Option<i64>,

    /// `BlkioWeightDevice` in JSON.
    #[doc(alias = "BlkioWeightDevice")]
    pub blkio_weight_device: Option<Vec<ResourcesBlkioWeightDevice>>,

    /// `BlkioDeviceReadBps` in JSON.
    #[doc(alias = "BlkioDeviceReadBps")]
    pub blkio_device_read_bps: Option<Vec<ThrottleDevice>>,

    /// `BlkioDeviceWriteBps` in JSON.
    #[doc(alias = "BlkioDeviceWriteBps")]
    pub blkio_device_write_bps: Option<Vec<ThrottleDevice>>,

    /// `BlkioDeviceReadIOps` in JSON.
    #[doc(alias = "BlkioDeviceReadIOps")]
    pub blkio_device_read_iops: Option<Vec<ThrottleDevice>>,

    /// `BlkioDeviceWriteIOps` in JSON.
    #[doc(alias = "BlkioDeviceWriteIOps")]
    pub blkio_device_write_iops: Option<Vec<ThrottleDevice>>,

    /// `CpuPeriod` in JSON.
    #[doc(alias = "CpuPeriod")]
    pub cpu_period: Option<i64>,

    /// `CpuQuota` in JSON.
    #[doc(alias = "CpuQuota")]
    pub cpu_quota: Option<i64>,

    /// `CpuRealtimePeriod` in JSON.
    #[doc(alias = "CpuRealtimePeriod")]
    pub cpu_realtime_period: Option<i64>,

    /// `CpuRealtimeRuntime` in JSON.
    #[doc(alias = "CpuRealtimeRuntime")]
    pub cpu_realtime_runtime: Option<i64>,

    /// `CpusetCpus` in JSON.
    #[doc(alias = "CpusetCpus")]
    pub cpuset_cpus: Option<String>,

    /// `CpusetMems` in JSON.
    #[doc(alias = "CpusetMems")]
    pub cpuset_mems: Option<String>,

    /// `Devices` in JSON.
    #[doc(alias = "Devices")]
    pub devices: Option<Vec<DeviceMapping>>,

    /// `DeviceCgroupRules` in JSON.
    ///
    /// API 1.28 and later.
    #[doc(alias = "DeviceCgroupRules")]
    pub device_cgroup_rules: Option<Vec<String>>,

    /// `DeviceRequests` in JSON.
    ///
    /// API 1.40 and later.
    #[doc(alias = "DeviceRequests")]
    pub device_requests: Option<Vec<DeviceRequest>>,

    /// `KernelMemoryTCP` in JSON.
    ///
    /// API 1.40 to 1.51.
    #[doc(alias = "KernelMemoryTCP")]
    pub kernel_memory_tcp: Option<i64>,

    /// `MemoryReservation` in JSON.
    #[doc(alias = "MemoryReservation")]
    pub memory_reservation: Option<i64>,

    /// `MemorySwap` in JSON.
    #[doc(alias = "MemorySwap")]
    pub memory_swap: Option<i64>,

    /// `MemorySwappiness` in JSON.
    ///
    /// Limits: 0 to 100.
    #[doc(alias = "MemorySwappiness")]
    pub memory_swappiness: Option<i64>,

    /// `NanoCpus` in JSON.
    #[doc(alias = "NanoCpus")]
    pub nano_cpus: Option<i64>,

    /// `OomKillDisable` in JSON.
    #[doc(alias = "OomKillDisable")]
    pub oom_kill_disable: Option<bool>,

    /// `Init` in JSON.
    ///
    /// API 1.37 and later.
    #[doc(alias = "Init")]
    pub init: Option<bool>,

    /// `PidsLimit` in JSON.
    #[doc(alias = "PidsLimit")]
    pub pids_limit: Option<i64>,

    /// `Ulimits` in JSON.
    #[doc(alias = "Ulimits")]
    pub ulimits: Option<Vec<ResourcesUlimits>>,

    /// `CpuCount` in JSON.
    #[doc(alias = "CpuCount")]
    pub cpu_count: Option<i64>,

    /// `CpuPercent` in JSON.
    #[doc(alias = "CpuPercent")]
    pub cpu_percent: Option<i64>,

    /// `IOMaximumIOps` in JSON.
    #[doc(alias = "IOMaximumIOps")]
    pub io_maximum_iops: Option<i64>,

    /// `IOMaximumBandwidth` in JSON.
    #[doc(alias = "IOMaximumBandwidth")]
    pub io_maximum_bandwidth: Option<i64>,

    /// `RestartPolicy` in JSON.
    #[doc(alias = "RestartPolicy")]
    pub restart_policy: Option<RestartPolicy>,
}

support::object! { ContainerUpdateBody {
    "CpuShares"            => cpu_shares:              optional,
    "Memory"               => memory:                  optional,
    "CgroupParent"         => cgroup_parent:           optional,
    "BlkioWeight"          => blkio_weight:            optional,
    "BlkioWeightDevice"    => blkio_weight_device:     optional,
    "BlkioDeviceReadBps"   => blkio_device_read_bps:   optional,
    "BlkioDeviceWriteBps"  => blkio_device_write_bps:  optional,
    "BlkioDeviceReadIOps"  => blkio_device_read_iops:  optional,
    "BlkioDeviceWriteIOps" => blkio_device_write_iops: optional,
    "CpuPeriod"            => cpu_period:              optional,
    "CpuQuota"             => cpu_quota:               optional,
    "CpuRealtimePeriod"    => cpu_realtime_period:     optional,
    "CpuRealtimeRuntime"   => cpu_realtime_runtime:    optional,
    "CpusetCpus"           => cpuset_cpus:             optional,
    "CpusetMems"           => cpuset_mems:             optional,
    "Devices"              => devices:                 optional,
    "DeviceCgroupRules"    => device_cgroup_rules:     optional,
    "DeviceRequests"       => device_requests:         optional,
    "KernelMemoryTCP"      => kernel_memory_tcp:       optional,
    "MemoryReservation"    => memory_reservation:      optional,
    "MemorySwap"           => memory_swap:             optional,
    "MemorySwappiness"     => memory_swappiness:       optional,
    "NanoCpus"             => nano_cpus:               optional,
    "OomKillDisable"       => oom_kill_disable:        optional,
    "Init"                 => init:                    optional,
    "PidsLimit"            => pids_limit:              optional,
    "Ulimits"              => ulimits:                 optional,
    "CpuCount"             => cpu_count:               optional,
    "CpuPercent"           => cpu_percent:             optional,
    "IOMaximumIOps"        => io_maximum_iops:         optional,
    "IOMaximumBandwidth"   => io_maximum_bandwidth:    optional,
    "RestartPolicy"        => restart_policy:          optional,
} }

#[allow(deprecated)]
impl From<Resources> for ContainerUpdateBody {
    #[inline]
    fn from(part: Resources) -> Self {
        let Resources {
            cpu_shares, memory, cgroup_parent, blkio_weight, blkio_weight_device,
            blkio_device_read_bps, blkio_device_write_bps, blkio_device_read_iops,
            blkio_device_write_iops, cpu_period, cpu_quota, cpu_realtime_period,
            cpu_realtime_runtime, cpuset_cpus, cpuset_mems, devices, device_cgroup_rules,
            device_requests, kernel_memory_tcp, memory_reservation, memory_swap, memory_swappiness,
            nano_cpus, oom_kill_disable, init, pids_limit, ulimits, cpu_count, cpu_percent,
            io_maximum_iops, io_maximum_bandwidth,
        } = part;
        Self {
            cpu_shares, memory, cgroup_parent, blkio_weight, blkio_weight_device,
            blkio_device_read_bps, blkio_device_write_bps, blkio_device_read_iops,
            blkio_device_write_iops, cpu_period, cpu_quota, cpu_realtime_period,
            cpu_realtime_runtime, cpuset_cpus, cpuset_mems, devices, device_cgroup_rules,
            device_requests, kernel_memory_tcp, memory_reservation, memory_swap, memory_swappiness,
            nano_cpus, oom_kill_disable, init, pids_limit, ulimits, cpu_count, cpu_percent,
            io_maximum_iops, io_maximum_bandwidth, ..Self::default()
        }
    }
}

#[allow(deprecated)]
impl From<ContainerUpdateBody> for Resources {
    #[inline]
    fn from(whole: ContainerUpdateBody) -> Self {
        let ContainerUpdateBody {
            cpu_shares, memory, cgroup_parent, blkio_weight, blkio_weight_device,
            blkio_device_read_bps, blkio_device_write_bps, blkio_device_read_iops,
            blkio_device_write_iops, cpu_period, cpu_quota, cpu_realtime_period,
            cpu_realtime_runtime, cpuset_cpus, cpuset_mems, devices, device_cgroup_rules,
            device_requests, kernel_memory_tcp, memory_reservation, memory_swap, memory_swappiness,
            nano_cpus, oom_kill_disable, init, pids_limit, ulimits, cpu_count, cpu_percent,
            io_maximum_iops, io_maximum_bandwidth, ..
        } = whole;
        Self {
            cpu_shares, memory, cgroup_parent, blkio_weight, blkio_weight_device,
            blkio_device_read_bps, blkio_device_write_bps, blkio_device_read_iops,
            blkio_device_write_iops, cpu_period, cpu_quota, cpu_realtime_period,
            cpu_realtime_runtime, cpuset_cpus, cpuset_mems, devices, device_cgroup_rules,
            device_requests, kernel_memory_tcp, memory_reservation, memory_swap, memory_swappiness,
            nano_cpus, oom_kill_disable, init, pids_limit, ulimits, cpu_count, cpu_percent,
            io_maximum_iops, io_maximum_bandwidth,
        }
    }
}
