// Written by `cargo xtask gen` from `Resources` in spec/docker/contract/v1.37.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::super::v1_25::{
    DeviceMapping, ResourcesBlkioWeightDevice, ResourcesUlimits, ThrottleDevice,
};

/// The CPU, memory, block I/O and other hardware limits of a container. `HostConfig` includes all of these fields,
/// and [`ContainerUpdate`] accepts many of them for a running container.
///
/// Available in all API versions; this form: 1.37 to 1.39.
///
#[doc = operation!("ContainerUpdate")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Resources {
    /// The CPU weight of the container relative to other containers, applied if CPU time is scarce. It sets no upper
    /// limit. `0` selects the default of 1024; the minimum is 2.
    ///
    /// JSON key: `CpuShares`.
    #[doc(alias = "CpuShares")]
    pub cpu_shares: Option<i64>,

    /// The memory limit, in bytes. `0` sets no limit. The minimum that current daemons accept is 6 MB.
    ///
    /// Default: `0`.
    ///
    /// JSON key: `Memory`.
    #[doc(alias = "Memory")]
    pub memory: Option<i64>,

    /// The cgroup under which the container's cgroup is created. It is created if it does not exist. A relative path is
    /// resolved from the cgroup of the host's init process. With the systemd driver, the name of a slice, such as
    /// `my.slice`. If empty, the daemon's default is used.
    ///
    /// JSON key: `CgroupParent`.
    #[doc(alias = "CgroupParent")]
    pub cgroup_parent: Option<String>,

    /// The block I/O weight of the container relative to other containers, from 10 to 1000. `0` selects the default.
    ///
    /// Limits: 0 to 1000.
    ///
    /// JSON key: `BlkioWeight`.
    #[doc(alias = "BlkioWeight")]
    pub blkio_weight: Option<u16>,

    /// Block I/O weights for individual block devices; see `BlkioWeight`.
    ///
    /// JSON key: `BlkioWeightDevice`.
    #[doc(alias = "BlkioWeightDevice")]
    pub blkio_weight_device: Option<Vec<Option<ResourcesBlkioWeightDevice>>>,

    /// The maximum read rate from each listed device, in bytes per second.
    ///
    /// JSON key: `BlkioDeviceReadBps`.
    #[doc(alias = "BlkioDeviceReadBps")]
    pub blkio_device_read_bps: Option<Vec<Option<ThrottleDevice>>>,

    /// The maximum write rate to each listed device, in bytes per second.
    ///
    /// JSON key: `BlkioDeviceWriteBps`.
    #[doc(alias = "BlkioDeviceWriteBps")]
    pub blkio_device_write_bps: Option<Vec<Option<ThrottleDevice>>>,

    /// The maximum read rate from each listed device, in operations per second.
    ///
    /// JSON key: `BlkioDeviceReadIOps`.
    #[doc(alias = "BlkioDeviceReadIOps")]
    pub blkio_device_read_iops: Option<Vec<Option<ThrottleDevice>>>,

    /// The maximum write rate to each listed device, in operations per second.
    ///
    /// JSON key: `BlkioDeviceWriteIOps`.
    #[doc(alias = "BlkioDeviceWriteIOps")]
    pub blkio_device_write_iops: Option<Vec<Option<ThrottleDevice>>>,

    /// The CPU scheduling period that `CpuQuota` refers to, in microseconds. `0` selects the kernel's default, 100000
    /// (0.1 s).
    ///
    /// JSON key: `CpuPeriod`.
    #[doc(alias = "CpuPeriod")]
    pub cpu_period: Option<i64>,

    /// The CPU time that the container may use in each `CpuPeriod`, in microseconds. Twice the period allows two full
    /// CPUs. `0` sets no limit. Cannot be combined with `NanoCpus`, which is simpler to use.
    ///
    /// JSON key: `CpuQuota`.
    #[doc(alias = "CpuQuota")]
    pub cpu_quota: Option<i64>,

    /// The period of real-time CPU scheduling, in microseconds. If `0`, the container has no real-time CPU time. Requires
    /// cgroup v1 and a kernel with real-time group scheduling.
    ///
    /// JSON key: `CpuRealtimePeriod`.
    #[doc(alias = "CpuRealtimePeriod")]
    pub cpu_realtime_period: Option<i64>,

    /// The time that real-time tasks of the container may run in each `CpuRealtimePeriod`, in microseconds. `0` allows
    /// none.
    ///
    /// JSON key: `CpuRealtimeRuntime`.
    #[doc(alias = "CpuRealtimeRuntime")]
    pub cpu_realtime_runtime: Option<i64>,

    /// The CPUs that the container may run on, as a list or range: `0-3`, `0,1`. If empty, all CPUs are allowed.
    ///
    /// JSON key: `CpusetCpus`.
    #[doc(alias = "CpusetCpus")]
    pub cpuset_cpus: Option<String>,

    /// The NUMA memory nodes that the container may use, in the format of `CpusetCpus`. If empty, all are allowed.
    ///
    /// JSON key: `CpusetMems`.
    #[doc(alias = "CpusetMems")]
    pub cpuset_mems: Option<String>,

    /// The host devices that the container may access.
    ///
    /// **Warning:** access to a device such as a disk bypasses the isolation of the container from the host.
    ///
    /// JSON key: `Devices`.
    #[doc(alias = "Devices")]
    pub devices: Option<Vec<DeviceMapping>>,

    /// The device cgroup rules, which determine the classes of devices that the container may access: `c 13:* rwm`
    /// consists of type, major and minor number, and permissions. Unlike `Devices`, a rule does not create device files.
    ///
    /// JSON key: `DeviceCgroupRules`. Available in API 1.28 and later.
    #[doc(alias = "DeviceCgroupRules")]
    pub device_cgroup_rules: Option<Vec<String>>,

    /// A disk limit, in bytes, that daemons ignore. To limit the size of the container's writable layer, set `size` in
    /// `HostConfig.StorageOpt`, if the storage driver supports it.
    ///
    /// JSON key: `DiskQuota`. Available in API 1.39 and earlier.
    #[doc(alias = "DiskQuota")]
    pub disk_quota: Option<i64>,

    /// The limit of kernel memory used on behalf of the container, in bytes. Removed from Linux in version 5.4; newer
    /// daemons ignore it.
    ///
    /// JSON key: `KernelMemory`. Available in API 1.51 and earlier.
    #[doc(alias = "KernelMemory")]
    #[deprecated(note = "since API 1.41")]
    pub kernel_memory: Option<i64>,

    /// The soft memory limit, in bytes, enforced if the host runs low on memory. Must be lower than `Memory` to take
    /// effect. `0` sets no limit.
    ///
    /// JSON key: `MemoryReservation`.
    #[doc(alias = "MemoryReservation")]
    pub memory_reservation: Option<i64>,

    /// The limit of memory and swap together, in bytes. Requires `Memory`. `-1` allows unlimited swap, a value equal to
    /// `Memory` allows no swap, and `0` sets the limit to twice `Memory`.
    ///
    /// JSON key: `MemorySwap`.
    #[doc(alias = "MemorySwap")]
    pub memory_swap: Option<i64>,

    /// The tendency of the kernel to swap out the container's memory, from 0 (avoid swapping) to 100. If `null` or `-1`,
    /// the host's setting applies. Has no effect with cgroup v2.
    ///
    /// Limits: 0 to 100.
    ///
    /// JSON key: `MemorySwappiness`.
    #[doc(alias = "MemorySwappiness")]
    pub memory_swappiness: Option<i64>,

    /// The CPU limit, in billionths of a CPU: `500000000` is half a CPU. `0` sets no limit. Cannot be combined with
    /// `CpuPeriod` and `CpuQuota`.
    ///
    /// JSON key: `NanoCpus`.
    #[doc(alias = "NanoCpus")]
    pub nano_cpus: Option<i64>,

    /// If `true`, the kernel suspends the container's processes instead of killing one if memory runs out. Not available
    /// with cgroup v2.
    ///
    /// **Warning:** without a limit in `Memory`, the host can run out of memory.
    ///
    /// JSON key: `OomKillDisable`.
    #[doc(alias = "OomKillDisable")]
    pub oom_kill_disable: Option<bool>,

    /// If `true`, an init process runs as PID 1 in the container, which forwards signals and reaps processes. If `null`
    /// or omitted, the daemon's default applies.
    ///
    /// JSON key: `Init`. Available in API 1.37 and later.
    #[doc(alias = "Init")]
    pub init: Option<bool>,

    /// The maximum number of processes and threads in the container. `0`, `-1` or `null` sets no limit; in an update,
    /// `null` leaves the limit unchanged.
    ///
    /// JSON key: `PidsLimit`.
    #[doc(alias = "PidsLimit")]
    pub pids_limit: Option<i64>,

    /// The resource limits (ulimits) of each process in the container, such as the number of open files. They take
    /// precedence over the daemon's defaults of the same name.
    ///
    /// JSON key: `Ulimits`.
    #[doc(alias = "Ulimits")]
    pub ulimits: Option<Vec<Option<ResourcesUlimits>>>,

    /// The number of CPUs of the container. Windows only. If set, `CpuShares` and `CpuPercent` are ignored for Windows
    /// Server containers.
    ///
    /// JSON key: `CpuCount`.
    #[doc(alias = "CpuCount")]
    pub cpu_count: Option<i64>,

    /// The maximum share of the host's CPU time, in percent. Windows only. For Windows Server containers, used only if
    /// neither `CpuCount` nor `CpuShares` is set.
    ///
    /// JSON key: `CpuPercent`.
    #[doc(alias = "CpuPercent")]
    pub cpu_percent: Option<i64>,

    /// The maximum I/O rate of the container's system drive, in operations per second. Windows only. `0` sets no limit.
    ///
    /// JSON key: `IOMaximumIOps`.
    #[doc(alias = "IOMaximumIOps")]
    pub io_maximum_iops: Option<i64>,

    /// The maximum I/O rate of the container's system drive, in bytes per second. Windows only. `0` sets no limit.
    ///
    /// JSON key: `IOMaximumBandwidth`.
    #[doc(alias = "IOMaximumBandwidth")]
    pub io_maximum_bandwidth: Option<i64>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { Resources {
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
    "KernelMemory"         => kernel_memory:           optional,
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
    ..?                    => unknown,
} }
