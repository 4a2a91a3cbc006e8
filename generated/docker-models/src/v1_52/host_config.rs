// Written by `cargo xtask gen` from `HostConfig` in spec/docker/contract/v1.52.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::Resources;
use super::super::v1_25::{
    DeviceMapping, HostConfigIsolation, ResourcesBlkioWeightDevice, ResourcesUlimits,
    ThrottleDevice,
};
use super::super::v1_39::PortMap;
use super::super::v1_40::{DeviceRequest, RestartPolicy};
use super::super::v1_41::HostConfigCgroupnsMode;
use super::super::v1_48::{HostConfigLogConfig, Mount};
use std::collections::BTreeMap;

/// The part of a container's configuration that ties it to the machine it runs on: mounts, ports, limits and
/// isolation. It includes all fields of [`Resources`].
///
/// All versions of the API. In this form: API 1.52 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct HostConfig {
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

    /// Requests for hardware that a device driver of the engine provides, above all GPUs.
    ///
    /// API 1.40 and later.
    #[doc(alias = "DeviceRequests")]
    pub device_requests: Option<Vec<DeviceRequest>>,

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

    /// True to run a small init process as number 1, which passes signals on and collects finished processes. Null
    /// or absent for the engine's default.
    #[doc(alias = "Init")]
    pub init: Option<bool>,

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

    /// Mounts in short notation, `source:target` or `source:target:options`. A source that is an absolute path is a
    /// file or folder of the host, made as a folder if missing; any other is a volume's name, created if missing.
    /// The target is an absolute path in the container. Options, with commas between them:
    ///
    /// - `ro` or `rw` (the default): whether the container may write
    /// - `z` or `Z`: relabel the content for SELinux, to be shared by containers or for this one alone
    /// - `nocopy`: keep a new volume empty rather than fill it from the image
    /// - `private`, `shared`, `slave` and their forms with `r` before: see `Mount.BindOptions.Propagation`
    ///
    /// Null if there are none.
    #[doc(alias = "Binds")]
    pub binds: Option<Vec<String>>,

    /// A file for the container's ID. The engine only stores this path; writing the file is the client's business.
    #[doc(alias = "ContainerIDFile")]
    pub container_id_file: Option<String>,

    /// What happens to the output of the container.
    #[doc(alias = "LogConfig")]
    pub log_config: Option<HostConfigLogConfig>,

    /// The network the container starts with: `bridge`, `host`, `none`, `container:` followed by the name or ID of
    /// a container to share one with, or the name of a network. `default` chooses the engine's own, which newer
    /// engines report as `bridge`.
    #[doc(alias = "NetworkMode")]
    pub network_mode: Option<String>,

    /// Where on the host each container port is published. Keys are like `80/tcp`, values lists of host addresses
    /// and ports. The ports actually in use are found in the container's network settings.
    #[doc(alias = "PortBindings")]
    pub port_bindings: Option<PortMap>,

    /// Whether the container is started again after it ends.
    #[doc(alias = "RestartPolicy")]
    pub restart_policy: Option<RestartPolicy>,

    /// True to have the engine delete the container, and its anonymous volumes, as soon as it ends. A restart
    /// policy besides it is refused.
    #[doc(alias = "AutoRemove")]
    pub auto_remove: Option<bool>,

    /// The volume driver for volumes that come from `Binds` or from the image and have yet to be made. Empty for
    /// `local`.
    #[doc(alias = "VolumeDriver")]
    pub volume_driver: Option<String>,

    /// Containers whose mounts this one takes over, by name or ID, with `:ro` or `:rw` after it if the access is to
    /// differ.
    #[doc(alias = "VolumesFrom")]
    pub volumes_from: Option<Vec<String>>,

    /// Mounts in long notation. They may stand beside those in `Binds`, but not for the same target. Absent in
    /// replies if there are none.
    #[doc(alias = "Mounts")]
    pub mounts: Option<Vec<Mount>>,

    /// The terminal's size at the start: rows, then columns. `[0, 0]` if unset.
    ///
    /// Limits: of length 2.
    #[doc(alias = "ConsoleSize")]
    pub console_size: Option<Vec<i64>>,

    /// Notes handed to the OCI runtime when the container starts. Unlike labels, they are not meant for finding
    /// containers.
    ///
    /// API 1.43 and later.
    #[doc(alias = "Annotations")]
    pub annotations: Option<BTreeMap<String, String>>,

    /// Linux capabilities that the container gets beyond the default set, such as `NET_ADMIN` or `CAP_NET_ADMIN`;
    /// `ALL` for every one.
    #[doc(alias = "CapAdd")]
    pub cap_add: Option<Vec<String>>,

    /// Linux capabilities of the default set that the container must do without; `ALL` for every one.
    #[doc(alias = "CapDrop")]
    pub cap_drop: Option<Vec<String>>,

    /// Whether the container sees the control groups of the host or has a namespace for its own. Without it, the
    /// engine's setting, which by default is `private` under cgroup v2 and `host` under v1.
    ///
    /// API 1.41 and later.
    #[doc(alias = "CgroupnsMode")]
    pub cgroupns_mode: Option<HostConfigCgroupnsMode>,

    /// Addresses of the name servers to ask. Null or empty for the engine's setting, or else that of the host.
    #[doc(alias = "Dns")]
    pub dns: Option<Vec<String>>,

    /// Lines for the resolver's `options`, such as `ndots:1`.
    #[doc(alias = "DnsOptions")]
    pub dns_options: Option<Vec<String>>,

    /// Domains to try for names that are not fully qualified. A single `.` clears the list.
    #[doc(alias = "DnsSearch")]
    pub dns_search: Option<Vec<String>>,

    /// Further lines for `/etc/hosts`, each as `name:address`. The address `host-gateway` stands for that of the
    /// host.
    #[doc(alias = "ExtraHosts")]
    pub extra_hosts: Option<Vec<String>>,

    /// Groups, by name or number, that the container's process belongs to beside its main one.
    #[doc(alias = "GroupAdd")]
    pub group_add: Option<Vec<String>>,

    /// Whom the container shares System V IPC and `/dev/shm` with:
    ///
    /// - `private`: nobody
    /// - `shareable`: nobody yet, but others may join
    /// - `none`: nobody, and there is no `/dev/shm`
    /// - `container:` and a name or ID: that container, which must be `shareable`
    /// - `host`: the host
    ///
    /// Without it, the engine's setting; that is `private` by default, but `shareable` for clients of API versions
    /// before 1.40.
    #[doc(alias = "IpcMode")]
    pub ipc_mode: Option<String>,

    /// A control group to take over from another container, `container:` and its name or ID. As a rule empty.
    #[doc(alias = "Cgroup")]
    pub cgroup: Option<String>,

    /// Containers to make known to this one under an alias, each as `name:alias`. A relic of the default bridge; in
    /// other networks names are resolved without it.
    #[doc(alias = "Links")]
    pub links: Option<Vec<String>>,

    /// How willingly the kernel picks the container's processes when it must kill some for want of memory, from
    /// -1000 (never) to 1000 (first).
    #[doc(alias = "OomScoreAdj")]
    pub oom_score_adj: Option<i64>,

    /// Whose processes the container sees: its own if empty, all of the host with `host`, or those of another one
    /// with `container:` and its name or ID.
    #[doc(alias = "PidMode")]
    pub pid_mode: Option<String>,

    /// True to lift most of the isolation: all capabilities, all devices of the host, no seccomp or AppArmor
    /// profile, nothing masked.
    #[doc(alias = "Privileged")]
    pub privileged: Option<bool>,

    /// True to publish each exposed port at a free port of the host. They are chosen anew at every start, from the
    /// kernel's range for short-lived ports.
    #[doc(alias = "PublishAllPorts")]
    pub publish_all_ports: Option<bool>,

    /// True to forbid writing to the container's own file system. Mounts stay as they are.
    #[doc(alias = "ReadonlyRootfs")]
    pub readonly_rootfs: Option<bool>,

    /// Security settings, among them `no-new-privileges`, `label=disable` or other SELinux labels, `apparmor=` and
    /// the name of a profile, `seccomp=` and the JSON text of a profile (not a path), or `unconfined` for no
    /// profile. On Windows, `credentialspec=`.
    #[doc(alias = "SecurityOpt")]
    pub security_opt: Option<Vec<String>>,

    /// Settings for the storage driver, mostly `size`, the limit for what the container may write. Not every driver
    /// and file system supports it.
    #[doc(alias = "StorageOpt")]
    pub storage_opt: Option<BTreeMap<String, String>>,

    /// File systems in memory, by path in the container. The values are mount options such as `rw,noexec,size=64m`,
    /// or empty.
    #[doc(alias = "Tmpfs")]
    pub tmpfs: Option<BTreeMap<String, String>>,

    /// `host` to share host name and domain name with the host. Empty for the container's own.
    #[doc(alias = "UTSMode")]
    pub uts_mode: Option<String>,

    /// `host` to exempt the container from the engine's user namespace remapping. Empty to follow the engine.
    #[doc(alias = "UsernsMode")]
    pub userns_mode: Option<String>,

    /// How large `/dev/shm` is, in bytes. Zero or absent in a request for the engine's default, 64 MiB unless set
    /// otherwise.
    ///
    /// Limits: at least 0.
    #[doc(alias = "ShmSize")]
    pub shm_size: Option<i64>,

    /// Kernel parameters for the container, such as `net.ipv4.ip_forward`. Only those that exist per namespace are
    /// allowed.
    #[doc(alias = "Sysctls")]
    pub sysctls: Option<BTreeMap<String, String>>,

    /// Which OCI runtime runs the container, by its name in the engine's list, such as `runc`. Empty in a request
    /// for the default.
    #[doc(alias = "Runtime")]
    pub runtime: Option<String>,

    /// How a Windows container is kept apart from its host. Empty on Linux.
    #[doc(alias = "Isolation")]
    pub isolation: Option<HostConfigIsolation>,

    /// Paths below `/proc` and `/sys` whose content the container must not see. A list in a request takes the place
    /// of the default one, and an empty list masks nothing. Null in replies for a privileged container.
    ///
    /// API 1.38 and later.
    #[doc(alias = "MaskedPaths")]
    pub masked_paths: Option<Vec<String>>,

    /// Paths below `/proc` that the container can read but not write. A list in a request takes the place of the
    /// default one. Null in replies for a privileged container.
    ///
    /// API 1.38 and later.
    #[doc(alias = "ReadonlyPaths")]
    pub readonly_paths: Option<Vec<String>>,
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
    "DeviceRequests"       => device_requests:         optional,
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
    "ConsoleSize"          => console_size:            optional,
    "Annotations"          => annotations:             optional,
    "CapAdd"               => cap_add:                 optional,
    "CapDrop"              => cap_drop:                optional,
    "CgroupnsMode"         => cgroupns_mode:           optional,
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
    "Isolation"            => isolation:               optional,
    "MaskedPaths"          => masked_paths:            optional,
    "ReadonlyPaths"        => readonly_paths:          optional,
} }

#[allow(deprecated)]
impl From<Resources> for HostConfig {
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
            device_requests,
            memory_reservation,
            memory_swap,
            memory_swappiness,
            nano_cpus,
            oom_kill_disable,
            init,
            pids_limit,
            ulimits,
            cpu_count,
            cpu_percent,
            io_maximum_iops,
            io_maximum_bandwidth,
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
            device_requests,
            memory_reservation,
            memory_swap,
            memory_swappiness,
            nano_cpus,
            oom_kill_disable,
            init,
            pids_limit,
            ulimits,
            cpu_count,
            cpu_percent,
            io_maximum_iops,
            io_maximum_bandwidth,
            ..Self::default()
        }
    }
}

#[allow(deprecated)]
impl From<HostConfig> for Resources {
    #[inline]
    fn from(whole: HostConfig) -> Self {
        let HostConfig {
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
            device_requests,
            memory_reservation,
            memory_swap,
            memory_swappiness,
            nano_cpus,
            oom_kill_disable,
            init,
            pids_limit,
            ulimits,
            cpu_count,
            cpu_percent,
            io_maximum_iops,
            io_maximum_bandwidth,
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
            device_requests,
            memory_reservation,
            memory_swap,
            memory_swappiness,
            nano_cpus,
            oom_kill_disable,
            init,
            pids_limit,
            ulimits,
            cpu_count,
            cpu_percent,
            io_maximum_iops,
            io_maximum_bandwidth,
        }
    }
}
