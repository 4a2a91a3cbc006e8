// Written by `cargo xtask gen` from `ContainerUpdate/body` in spec/docker/contract/v1.30.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::RestartPolicy;
use super::super::v1_25::{
    DeviceMapping, ResourcesBlkioWeightDevice, ResourcesUlimits, ThrottleDevice,
};
use super::super::v1_28::Resources;

/// The limits and the restart policy to change. What is left out stays as it is.
///
/// The request body of `POST /containers/{id}/update` (`ContainerUpdate`).
///
/// All versions of the API. In this form: API 1.30 to 1.36.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContainerUpdateBody {
    /// The container's weight when processors are scarce, compared with other containers. `0` stands for the
    /// default of 1024; the least is 2. It sets no upper limit.
    #[doc(alias = "CpuShares")]
    pub cpu_shares: Option<i64>,

    /// The most memory the container may use, in bytes. `0` means without limit; the least that current engines
    /// accept is 6 MB.
    ///
    /// Default: `0`.
    #[doc(alias = "Memory")]
    pub memory: Option<i64>,

    /// The control group below which the container's own is made, and which is made too if needed. A relative path
    /// starts from the group of the host's first process. With the systemd driver it is the name of a slice, such
    /// as `my.slice`. Empty for the engine's default.
    #[doc(alias = "CgroupParent")]
    pub cgroup_parent: Option<String>,

    /// The container's share of disk traffic compared with others, from 10 to 1000. `0` leaves it at the default.
    ///
    /// Limits: 0 to 1000.
    #[doc(alias = "BlkioWeight")]
    pub blkio_weight: Option<i64>,

    /// Weights like `BlkioWeight`, but for single block devices.
    #[doc(alias = "BlkioWeightDevice")]
    pub blkio_weight_device: Option<Vec<ResourcesBlkioWeightDevice>>,

    /// For each listed device, how many bytes the container may read from it in a second.
    #[doc(alias = "BlkioDeviceReadBps")]
    pub blkio_device_read_bps: Option<Vec<ThrottleDevice>>,

    /// For each listed device, how many bytes the container may write to it in a second.
    #[doc(alias = "BlkioDeviceWriteBps")]
    pub blkio_device_write_bps: Option<Vec<ThrottleDevice>>,

    /// For each listed device, how many read operations the container may do on it in a second.
    #[doc(alias = "BlkioDeviceReadIOps")]
    pub blkio_device_read_iops: Option<Vec<ThrottleDevice>>,

    /// For each listed device, how many write operations the container may do on it in a second.
    #[doc(alias = "BlkioDeviceWriteIOps")]
    pub blkio_device_write_iops: Option<Vec<ThrottleDevice>>,

    /// The accounting interval for `CpuQuota`, in microseconds. `0` for the kernel's default, 100000 (0.1 s).
    #[doc(alias = "CpuPeriod")]
    pub cpu_period: Option<i64>,

    /// How much processor time, in microseconds, the container may spend within each `CpuPeriod`. Twice the period
    /// allows two whole processors; `0` sets no limit. `NanoCpus` is the handier way to say this, and the two
    /// exclude each other.
    #[doc(alias = "CpuQuota")]
    pub cpu_quota: Option<i64>,

    /// The accounting interval for real-time scheduling, in microseconds. `0` gives the container no real-time
    /// share. Needs a kernel with real-time group scheduling and cgroup v1.
    #[doc(alias = "CpuRealtimePeriod")]
    pub cpu_realtime_period: Option<i64>,

    /// How much of each `CpuRealtimePeriod`, in microseconds, real-time tasks of the container may run. `0` allows
    /// none.
    #[doc(alias = "CpuRealtimeRuntime")]
    pub cpu_realtime_runtime: Option<i64>,

    /// Numbers of the processors that the container may run on, as a list or range: `0-3`, `0,1`. Empty for all.
    #[doc(alias = "CpusetCpus")]
    pub cpuset_cpus: Option<String>,

    /// Numbers of the NUMA memory nodes that the container may take memory from, written like `CpusetCpus`. Empty
    /// for all.
    #[doc(alias = "CpusetMems")]
    pub cpuset_mems: Option<String>,

    /// Device files of the host that the container may use.
    #[doc(alias = "Devices")]
    pub devices: Option<Vec<DeviceMapping>>,

    /// Which classes of devices the container may use, as rules of the control group: `c 13:* rwm` is type, major
    /// and minor number, and rights. Unlike `Devices` it makes no device files.
    ///
    /// API 1.28 and later.
    #[doc(alias = "DeviceCgroupRules")]
    pub device_cgroup_rules: Option<Vec<String>>,

    /// A disk limit in bytes that engines do not act on. To bound what a container writes, use `size` in
    /// `HostConfig.StorageOpt`, where the storage driver supports it.
    ///
    /// API 1.39 and earlier.
    #[doc(alias = "DiskQuota")]
    pub disk_quota: Option<i64>,

    /// A soft memory limit in bytes, towards which the container is pushed when the host runs short. It must be
    /// lower than `Memory` to matter; `0` for none.
    #[doc(alias = "MemoryReservation")]
    pub memory_reservation: Option<i64>,

    /// The limit for memory and swap together, in bytes; it needs `Memory` to be set. `-1` leaves swap unlimited,
    /// the same number as `Memory` allows no swap at all, and `0` stands for twice `Memory`.
    #[doc(alias = "MemorySwap")]
    pub memory_swap: Option<i64>,

    /// How readily the kernel swaps out the container's memory, from 0 (avoid it) to 100. Null or `-1` keeps the
    /// host's setting. Without effect under cgroup v2.
    ///
    /// Limits: 0 to 100.
    #[doc(alias = "MemorySwappiness")]
    pub memory_swappiness: Option<i64>,

    /// How many processors the container may keep busy, in billionths: `500000000` is half of one. `0` sets no
    /// limit. It cannot be combined with `CpuPeriod` and `CpuQuota`.
    #[doc(alias = "NanoCpus")]
    pub nano_cpus: Option<i64>,

    /// True to have the kernel stall the container's processes rather than kill one when memory runs out. Dangerous
    /// without a limit in `Memory`; not available under cgroup v2.
    #[doc(alias = "OomKillDisable")]
    pub oom_kill_disable: Option<bool>,

    /// The most processes and threads the container may have at a time. `0`, `-1` or null sets no limit; in an
    /// update, null keeps the present one.
    #[doc(alias = "PidsLimit")]
    pub pids_limit: Option<i64>,

    /// Per-process limits for what runs in the container, such as the number of open files. They go before the
    /// engine's defaults of the same names.
    #[doc(alias = "Ulimits")]
    pub ulimits: Option<Vec<ResourcesUlimits>>,

    /// How many processors the container has. Windows only; if it is set, `CpuShares` and `CpuPercent` are
    /// disregarded for Windows Server containers.
    #[doc(alias = "CpuCount")]
    pub cpu_count: Option<i64>,

    /// The part of the host's processor time that the container may use, in per cent. Windows only; for Windows
    /// Server containers it counts if neither `CpuCount` nor `CpuShares` is set.
    #[doc(alias = "CpuPercent")]
    pub cpu_percent: Option<i64>,

    /// The most disk operations per second on the container's system drive. Windows only; `0` for no limit.
    #[doc(alias = "IOMaximumIOps")]
    pub io_maximum_iops: Option<i64>,

    /// The most bytes per second moved to and from the container's system drive. Windows only; `0` for no limit.
    #[doc(alias = "IOMaximumBandwidth")]
    pub io_maximum_bandwidth: Option<i64>,

    /// A limit in bytes for memory the kernel uses on the container's behalf. Linux gave it up with version 5.4,
    /// and newer engines ignore it.
    ///
    /// API 1.41 and earlier.
    #[doc(alias = "KernelMemory")]
    #[deprecated(note = "since API 1.40")]
    pub kernel_memory: Option<i64>,

    /// The new rule for what happens when the container ends.
    ///
    /// A container that was created to be removed at its end (`AutoRemove`) takes none.
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
    "RestartPolicy"        => restart_policy:          optional,
} }

#[allow(deprecated)]
impl From<Resources> for ContainerUpdateBody {
    #[inline]
    fn from(part: Resources) -> Self {
        let Resources {
            cpu_shares,
            memory,
            cgroup_parent,
            blkio_weight,
            blkio_weight_device,
            blkio_device_read_bps,
            blkio_device_write_bps,
            blkio_device_read_iops,
            blkio_device_write_iops,
            cpu_period,
            cpu_quota,
            cpu_realtime_period,
            cpu_realtime_runtime,
            cpuset_cpus,
            cpuset_mems,
            devices,
            device_cgroup_rules,
            disk_quota,
            memory_reservation,
            memory_swap,
            memory_swappiness,
            nano_cpus,
            oom_kill_disable,
            pids_limit,
            ulimits,
            cpu_count,
            cpu_percent,
            io_maximum_iops,
            io_maximum_bandwidth,
            kernel_memory,
        } = part;
        Self {
            cpu_shares,
            memory,
            cgroup_parent,
            blkio_weight,
            blkio_weight_device,
            blkio_device_read_bps,
            blkio_device_write_bps,
            blkio_device_read_iops,
            blkio_device_write_iops,
            cpu_period,
            cpu_quota,
            cpu_realtime_period,
            cpu_realtime_runtime,
            cpuset_cpus,
            cpuset_mems,
            devices,
            device_cgroup_rules,
            disk_quota,
            memory_reservation,
            memory_swap,
            memory_swappiness,
            nano_cpus,
            oom_kill_disable,
            pids_limit,
            ulimits,
            cpu_count,
            cpu_percent,
            io_maximum_iops,
            io_maximum_bandwidth,
            kernel_memory,
            ..Self::default()
        }
    }
}

#[allow(deprecated)]
impl From<ContainerUpdateBody> for Resources {
    #[inline]
    fn from(whole: ContainerUpdateBody) -> Self {
        let ContainerUpdateBody {
            cpu_shares,
            memory,
            cgroup_parent,
            blkio_weight,
            blkio_weight_device,
            blkio_device_read_bps,
            blkio_device_write_bps,
            blkio_device_read_iops,
            blkio_device_write_iops,
            cpu_period,
            cpu_quota,
            cpu_realtime_period,
            cpu_realtime_runtime,
            cpuset_cpus,
            cpuset_mems,
            devices,
            device_cgroup_rules,
            disk_quota,
            memory_reservation,
            memory_swap,
            memory_swappiness,
            nano_cpus,
            oom_kill_disable,
            pids_limit,
            ulimits,
            cpu_count,
            cpu_percent,
            io_maximum_iops,
            io_maximum_bandwidth,
            kernel_memory,
            ..
        } = whole;
        Self {
            cpu_shares,
            memory,
            cgroup_parent,
            blkio_weight,
            blkio_weight_device,
            blkio_device_read_bps,
            blkio_device_write_bps,
            blkio_device_read_iops,
            blkio_device_write_iops,
            cpu_period,
            cpu_quota,
            cpu_realtime_period,
            cpu_realtime_runtime,
            cpuset_cpus,
            cpuset_mems,
            devices,
            device_cgroup_rules,
            disk_quota,
            memory_reservation,
            memory_swap,
            memory_swappiness,
            nano_cpus,
            oom_kill_disable,
            pids_limit,
            ulimits,
            cpu_count,
            cpu_percent,
            io_maximum_iops,
            io_maximum_bandwidth,
            kernel_memory,
        }
    }
}
