// Written by `cargo xtask gen` from `HostConfig` in spec/docker/contract/v1.29.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::Mount;
use super::super::v1_25::{
    DeviceMapping, HostConfigIsolation, HostConfigLogConfig, HostConfigPortBindings,
    ResourcesBlkioWeightDevice, ResourcesUlimits, RestartPolicy, ThrottleDevice,
};
use super::super::v1_28::Resources;
use std::collections::BTreeMap;

/// The definition `HostConfig`.
///
/// All versions of the API. In this form: API 1.29.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct HostConfig {
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

    /// `DiskQuota` in JSON.
    ///
    /// API 1.39 and earlier.
    #[doc(alias = "DiskQuota")]
    pub disk_quota: Option<i64>,

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

    /// `KernelMemory` in JSON.
    ///
    /// API 1.41 and earlier.
    #[doc(alias = "KernelMemory")]
    pub kernel_memory: Option<i64>,

    /// `Binds` in JSON.
    #[doc(alias = "Binds")]
    pub binds: Option<Vec<String>>,

    /// `ContainerIDFile` in JSON.
    #[doc(alias = "ContainerIDFile")]
    pub container_id_file: Option<String>,

    /// `LogConfig` in JSON.
    #[doc(alias = "LogConfig")]
    pub log_config: Option<HostConfigLogConfig>,

    /// `NetworkMode` in JSON.
    #[doc(alias = "NetworkMode")]
    pub network_mode: Option<String>,

    /// `PortBindings` in JSON.
    #[doc(alias = "PortBindings")]
    pub port_bindings: Option<BTreeMap<String, Option<Vec<HostConfigPortBindings>>>>,

    /// `RestartPolicy` in JSON.
    #[doc(alias = "RestartPolicy")]
    pub restart_policy: Option<RestartPolicy>,

    /// `AutoRemove` in JSON.
    #[doc(alias = "AutoRemove")]
    pub auto_remove: Option<bool>,

    /// `VolumeDriver` in JSON.
    #[doc(alias = "VolumeDriver")]
    pub volume_driver: Option<String>,

    /// `VolumesFrom` in JSON.
    #[doc(alias = "VolumesFrom")]
    pub volumes_from: Option<Vec<String>>,

    /// `Mounts` in JSON.
    #[doc(alias = "Mounts")]
    pub mounts: Option<Vec<Mount>>,

    /// `CapAdd` in JSON.
    #[doc(alias = "CapAdd")]
    pub cap_add: Option<Vec<String>>,

    /// `CapDrop` in JSON.
    #[doc(alias = "CapDrop")]
    pub cap_drop: Option<Vec<String>>,

    /// `Dns` in JSON.
    #[doc(alias = "Dns")]
    pub dns: Option<Vec<String>>,

    /// `DnsOptions` in JSON.
    #[doc(alias = "DnsOptions")]
    pub dns_options: Option<Vec<String>>,

    /// `DnsSearch` in JSON.
    #[doc(alias = "DnsSearch")]
    pub dns_search: Option<Vec<String>>,

    /// `ExtraHosts` in JSON.
    #[doc(alias = "ExtraHosts")]
    pub extra_hosts: Option<Vec<String>>,

    /// `GroupAdd` in JSON.
    #[doc(alias = "GroupAdd")]
    pub group_add: Option<Vec<String>>,

    /// `IpcMode` in JSON.
    #[doc(alias = "IpcMode")]
    pub ipc_mode: Option<String>,

    /// `Cgroup` in JSON.
    #[doc(alias = "Cgroup")]
    pub cgroup: Option<String>,

    /// `Links` in JSON.
    #[doc(alias = "Links")]
    pub links: Option<Vec<String>>,

    /// `OomScoreAdj` in JSON.
    #[doc(alias = "OomScoreAdj")]
    pub oom_score_adj: Option<i64>,

    /// `PidMode` in JSON.
    #[doc(alias = "PidMode")]
    pub pid_mode: Option<String>,

    /// `Privileged` in JSON.
    #[doc(alias = "Privileged")]
    pub privileged: Option<bool>,

    /// `PublishAllPorts` in JSON.
    #[doc(alias = "PublishAllPorts")]
    pub publish_all_ports: Option<bool>,

    /// `ReadonlyRootfs` in JSON.
    #[doc(alias = "ReadonlyRootfs")]
    pub readonly_rootfs: Option<bool>,

    /// `SecurityOpt` in JSON.
    #[doc(alias = "SecurityOpt")]
    pub security_opt: Option<Vec<String>>,

    /// `StorageOpt` in JSON.
    #[doc(alias = "StorageOpt")]
    pub storage_opt: Option<BTreeMap<String, String>>,

    /// `Tmpfs` in JSON.
    #[doc(alias = "Tmpfs")]
    pub tmpfs: Option<BTreeMap<String, String>>,

    /// `UTSMode` in JSON.
    #[doc(alias = "UTSMode")]
    pub uts_mode: Option<String>,

    /// `UsernsMode` in JSON.
    #[doc(alias = "UsernsMode")]
    pub userns_mode: Option<String>,

    /// `ShmSize` in JSON.
    ///
    /// Limits: at least 0.
    #[doc(alias = "ShmSize")]
    pub shm_size: Option<i64>,

    /// `Sysctls` in JSON.
    #[doc(alias = "Sysctls")]
    pub sysctls: Option<BTreeMap<String, String>>,

    /// `Runtime` in JSON.
    #[doc(alias = "Runtime")]
    pub runtime: Option<String>,

    /// `ConsoleSize` in JSON.
    ///
    /// Limits: of length 2.
    #[doc(alias = "ConsoleSize")]
    pub console_size: Option<Vec<i64>>,

    /// `Isolation` in JSON.
    #[doc(alias = "Isolation")]
    pub isolation: Option<HostConfigIsolation>,

    /// `Init` in JSON.
    #[doc(alias = "Init")]
    pub init: Option<bool>,
}

support::object! { HostConfig {
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
    "DiskQuota"            => disk_quota:              optional,
    "MemoryReservation"    => memory_reservation:      optional,
    "MemorySwap"           => memory_swap:             optional,
    "MemorySwappiness"     => memory_swappiness:       optional,
    "NanoCpus"             => nano_cpus:               optional,
    "OomKillDisable"       => oom_kill_disable:        optional,
    "PidsLimit"            => pids_limit:              optional,
    "Ulimits"              => ulimits:                 optional,
    "CpuCount"             => cpu_count:               optional,
    "CpuPercent"           => cpu_percent:             optional,
    "IOMaximumIOps"        => io_maximum_iops:         optional,
    "IOMaximumBandwidth"   => io_maximum_bandwidth:    optional,
    "KernelMemory"         => kernel_memory:           optional,
    "Binds"                => binds:                   optional,
    "ContainerIDFile"      => container_id_file:       optional,
    "LogConfig"            => log_config:              optional,
    "NetworkMode"          => network_mode:            optional,
    "PortBindings"         => port_bindings:           optional,
    "RestartPolicy"        => restart_policy:          optional,
    "AutoRemove"           => auto_remove:             optional,
    "VolumeDriver"         => volume_driver:           optional,
    "VolumesFrom"          => volumes_from:            optional,
    "Mounts"               => mounts:                  optional,
    "CapAdd"               => cap_add:                 optional,
    "CapDrop"              => cap_drop:                optional,
    "Dns"                  => dns:                     optional,
    "DnsOptions"           => dns_options:             optional,
    "DnsSearch"            => dns_search:              optional,
    "ExtraHosts"           => extra_hosts:             optional,
    "GroupAdd"             => group_add:               optional,
    "IpcMode"              => ipc_mode:                optional,
    "Cgroup"               => cgroup:                  optional,
    "Links"                => links:                   optional,
    "OomScoreAdj"          => oom_score_adj:           optional,
    "PidMode"              => pid_mode:                optional,
    "Privileged"           => privileged:              optional,
    "PublishAllPorts"      => publish_all_ports:       optional,
    "ReadonlyRootfs"       => readonly_rootfs:         optional,
    "SecurityOpt"          => security_opt:            optional,
    "StorageOpt"           => storage_opt:             optional,
    "Tmpfs"                => tmpfs:                   optional,
    "UTSMode"              => uts_mode:                optional,
    "UsernsMode"           => userns_mode:             optional,
    "ShmSize"              => shm_size:                optional,
    "Sysctls"              => sysctls:                 optional,
    "Runtime"              => runtime:                 optional,
    "ConsoleSize"          => console_size:            optional,
    "Isolation"            => isolation:               optional,
    "Init"                 => init:                    optional,
} }

#[allow(deprecated)]
impl From<Resources> for HostConfig {
    #[inline]
    fn from(part: Resources) -> Self {
        let Resources {
            cpu_shares, memory, cgroup_parent, blkio_weight, blkio_weight_device,
            blkio_device_read_bps, blkio_device_write_bps, blkio_device_read_iops,
            blkio_device_write_iops, cpu_period, cpu_quota, cpu_realtime_period,
            cpu_realtime_runtime, cpuset_cpus, cpuset_mems, devices, device_cgroup_rules,
            disk_quota, memory_reservation, memory_swap, memory_swappiness, nano_cpus,
            oom_kill_disable, pids_limit, ulimits, cpu_count, cpu_percent, io_maximum_iops,
            io_maximum_bandwidth, kernel_memory,
        } = part;
        Self {
            cpu_shares, memory, cgroup_parent, blkio_weight, blkio_weight_device,
            blkio_device_read_bps, blkio_device_write_bps, blkio_device_read_iops,
            blkio_device_write_iops, cpu_period, cpu_quota, cpu_realtime_period,
            cpu_realtime_runtime, cpuset_cpus, cpuset_mems, devices, device_cgroup_rules,
            disk_quota, memory_reservation, memory_swap, memory_swappiness, nano_cpus,
            oom_kill_disable, pids_limit, ulimits, cpu_count, cpu_percent, io_maximum_iops,
            io_maximum_bandwidth, kernel_memory, ..Self::default()
        }
    }
}

#[allow(deprecated)]
impl From<HostConfig> for Resources {
    #[inline]
    fn from(whole: HostConfig) -> Self {
        let HostConfig {
            cpu_shares, memory, cgroup_parent, blkio_weight, blkio_weight_device,
            blkio_device_read_bps, blkio_device_write_bps, blkio_device_read_iops,
            blkio_device_write_iops, cpu_period, cpu_quota, cpu_realtime_period,
            cpu_realtime_runtime, cpuset_cpus, cpuset_mems, devices, device_cgroup_rules,
            disk_quota, memory_reservation, memory_swap, memory_swappiness, nano_cpus,
            oom_kill_disable, pids_limit, ulimits, cpu_count, cpu_percent, io_maximum_iops,
            io_maximum_bandwidth, kernel_memory, ..
        } = whole;
        Self {
            cpu_shares, memory, cgroup_parent, blkio_weight, blkio_weight_device,
            blkio_device_read_bps, blkio_device_write_bps, blkio_device_read_iops,
            blkio_device_write_iops, cpu_period, cpu_quota, cpu_realtime_period,
            cpu_realtime_runtime, cpuset_cpus, cpuset_mems, devices, device_cgroup_rules,
            disk_quota, memory_reservation, memory_swap, memory_swappiness, nano_cpus,
            oom_kill_disable, pids_limit, ulimits, cpu_count, cpu_percent, io_maximum_iops,
            io_maximum_bandwidth, kernel_memory,
        }
    }
}
