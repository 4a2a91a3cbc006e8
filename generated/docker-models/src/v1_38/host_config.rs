// Written by `cargo xtask gen` from `HostConfig` in spec/docker/contract/v1.38.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::super::v1_25::{
    DeviceMapping, HostConfigIsolation, HostConfigLogConfig, ResourcesBlkioWeightDevice,
    ResourcesUlimits, ThrottleDevice,
};
use super::super::v1_30::RestartPolicy;
use super::super::v1_32::{Mount, PortMap};
use super::super::v1_37::Resources;
use std::collections::BTreeMap;

/// The host-dependent configuration of a container: mounts, ports, limits and isolation. It includes all fields of
/// [`Resources`].
///
/// Available in all API versions; this form: 1.38.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct HostConfig {
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
    /// JSON key: `Init`.
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

    /// The limit of kernel memory used on behalf of the container, in bytes. Removed from Linux in version 5.4; newer
    /// daemons ignore it.
    ///
    /// JSON key: `KernelMemory`. Available in API 1.51 and earlier.
    #[doc(alias = "KernelMemory")]
    #[deprecated(note = "since API 1.41")]
    pub kernel_memory: Option<i64>,

    /// Mounts in short notation: `source:target` or `source:target:options`. A source that is an absolute path is a file
    /// or directory of the host, which is created as a directory if it does not exist. Any other source is the name of a
    /// volume, which is created if it does not exist. The target is an absolute path in the container. The options are
    /// separated by commas:
    ///
    /// - `ro` or `rw`: mounts read-only or writable. Defaults to `rw`.
    /// - `z` or `Z`: relabels the content for SELinux, to be shared between containers or to be used by this container
    ///   only.
    /// - `nocopy`: does not copy the image's content at the target into a new volume.
    /// - `private`, `shared`, `slave`, `rprivate`, `rshared`, `rslave`: the propagation; see
    ///   `Mount.BindOptions.Propagation`.
    ///
    /// `null` if there are none.
    ///
    /// **Warning:** a writable mount of a host path lets the container change the files of the host. A mount of `/` or of
    /// the daemon's socket gives it control of the host.
    ///
    /// JSON key: `Binds`.
    #[doc(alias = "Binds")]
    pub binds: Option<Vec<String>>,

    /// The path of a file to which the client writes the container's ID. The daemon stores the path and does not write
    /// the file.
    ///
    /// JSON key: `ContainerIDFile`.
    #[doc(alias = "ContainerIDFile")]
    pub container_id_file: Option<String>,

    /// The logging configuration of the container.
    ///
    /// JSON key: `LogConfig`.
    #[doc(alias = "LogConfig")]
    pub log_config: Option<HostConfigLogConfig>,

    /// The network that the container starts with: `bridge`, `host`, `none`, the name of a network, or
    /// `container:<name or ID>` to share the network of another container. `default` selects the daemon's default
    /// network, which newer daemons report as `bridge`.
    ///
    /// **Warning:** with `host`, the container has access to all network interfaces of the host, and to services that
    /// listen on its loopback addresses.
    ///
    /// JSON key: `NetworkMode`.
    #[doc(alias = "NetworkMode")]
    pub network_mode: Option<String>,

    /// The host ports under which each container port is published. The keys have the form `80/tcp`; the values are lists
    /// of host addresses and ports. The ports in use are reported in the container's network settings.
    ///
    /// JSON key: `PortBindings`.
    #[doc(alias = "PortBindings")]
    pub port_bindings: Option<PortMap>,

    /// The restart policy, which determines if the daemon starts the container again after it ends.
    ///
    /// JSON key: `RestartPolicy`.
    #[doc(alias = "RestartPolicy")]
    pub restart_policy: Option<RestartPolicy>,

    /// If `true`, the daemon removes the container and its anonymous volumes when the container ends. Cannot be combined
    /// with a restart policy.
    ///
    /// JSON key: `AutoRemove`.
    #[doc(alias = "AutoRemove")]
    pub auto_remove: Option<bool>,

    /// The volume driver for new volumes that `Binds` or the image define. If empty, `local` is used.
    ///
    /// JSON key: `VolumeDriver`.
    #[doc(alias = "VolumeDriver")]
    pub volume_driver: Option<String>,

    /// Other containers whose mounts this container uses too, as a name or ID, with `:ro` or `:rw` appended to change the
    /// access.
    ///
    /// JSON key: `VolumesFrom`.
    #[doc(alias = "VolumesFrom")]
    pub volumes_from: Option<Vec<String>>,

    /// Mounts in long notation. They can be combined with `Binds`, but each target must be unique. Omitted from responses
    /// if there are none.
    ///
    /// JSON key: `Mounts`.
    #[doc(alias = "Mounts")]
    pub mounts: Option<Vec<Mount>>,

    /// The Linux capabilities added to the default set, such as `NET_ADMIN` or `CAP_NET_ADMIN`. `ALL` adds every
    /// capability.
    ///
    /// **Warning:** capabilities such as `SYS_ADMIN`, and `ALL`, weaken the isolation of the container from the host.
    ///
    /// JSON key: `CapAdd`.
    #[doc(alias = "CapAdd")]
    pub cap_add: Option<Vec<String>>,

    /// The Linux capabilities removed from the default set. `ALL` removes every capability.
    ///
    /// JSON key: `CapDrop`.
    #[doc(alias = "CapDrop")]
    pub cap_drop: Option<Vec<String>>,

    /// The IP addresses of the DNS servers. If `null` or empty, the daemon's configuration applies, or that of the host.
    ///
    /// JSON key: `Dns`.
    #[doc(alias = "Dns")]
    pub dns: Option<Vec<String>>,

    /// The resolver options, such as `ndots:1`.
    ///
    /// JSON key: `DnsOptions`.
    #[doc(alias = "DnsOptions")]
    pub dns_options: Option<Vec<String>>,

    /// The search domains for names that are not fully qualified. A single `.` clears the list.
    ///
    /// JSON key: `DnsSearch`.
    #[doc(alias = "DnsSearch")]
    pub dns_search: Option<Vec<String>>,

    /// Additional entries for `/etc/hosts`, as `name:address`. The address `host-gateway` refers to the host.
    ///
    /// JSON key: `ExtraHosts`.
    #[doc(alias = "ExtraHosts")]
    pub extra_hosts: Option<Vec<String>>,

    /// Additional groups of the container's process, by name or number.
    ///
    /// JSON key: `GroupAdd`.
    #[doc(alias = "GroupAdd")]
    pub group_add: Option<Vec<String>>,

    /// The sharing of System V IPC objects and `/dev/shm`:
    ///
    /// - `private`: the container has its own, which cannot be shared.
    /// - `shareable`: the container has its own, which other containers may use.
    /// - `none`: the container has its own, without `/dev/shm`.
    /// - `container:<name or ID>`: the container uses those of another container, which must be `shareable`.
    /// - `host`: the container uses those of the host.
    ///
    /// If omitted, the daemon's configuration applies. It defaults to `private`, or to `shareable` for requests before
    /// API 1.40.
    ///
    /// JSON key: `IpcMode`.
    #[doc(alias = "IpcMode")]
    pub ipc_mode: Option<String>,

    /// The cgroup to join, as `container:<name or ID>`. Usually empty.
    ///
    /// JSON key: `Cgroup`.
    #[doc(alias = "Cgroup")]
    pub cgroup: Option<String>,

    /// Other containers that this container can reach under an alias, each as `name:alias`. A legacy feature of the
    /// default bridge network; other networks resolve names without it.
    ///
    /// JSON key: `Links`.
    #[doc(alias = "Links")]
    pub links: Option<Vec<String>>,

    /// The adjustment of the kernel's preference for killing the container's processes if memory runs out, from -1000
    /// (never) to 1000 (first).
    ///
    /// JSON key: `OomScoreAdj`.
    #[doc(alias = "OomScoreAdj")]
    pub oom_score_adj: Option<i64>,

    /// The PID namespace of the container: its own if empty, that of the host for `host`, or that of another container
    /// for `container:<name or ID>`.
    ///
    /// **Warning:** with `host`, the container can see all processes of the host.
    ///
    /// JSON key: `PidMode`.
    #[doc(alias = "PidMode")]
    pub pid_mode: Option<String>,

    /// If `true`, most of the container's isolation is disabled: the container has all capabilities and access to all
    /// devices of the host, no seccomp or AppArmor profile applies, and no paths are masked.
    ///
    /// **Warning:** a privileged container can take control of the host.
    ///
    /// JSON key: `Privileged`.
    #[doc(alias = "Privileged")]
    pub privileged: Option<bool>,

    /// If `true`, each exposed port is published on a free port of the host. The host ports are chosen from the kernel's
    /// ephemeral port range, again at each start.
    ///
    /// JSON key: `PublishAllPorts`.
    #[doc(alias = "PublishAllPorts")]
    pub publish_all_ports: Option<bool>,

    /// If `true`, the container's root file system is read-only. Mounts are not affected.
    ///
    /// JSON key: `ReadonlyRootfs`.
    #[doc(alias = "ReadonlyRootfs")]
    pub readonly_rootfs: Option<bool>,

    /// Security options:
    ///
    /// - `no-new-privileges`
    /// - `label=disable`, or other SELinux label settings
    /// - `apparmor=<profile>`: the name of a profile
    /// - `seccomp=<profile>`: the JSON text of a profile, not a path
    /// - `credentialspec=<spec>`, on Windows
    ///
    /// `unconfined` in place of a profile disables it.
    ///
    /// **Warning:** `unconfined` and `label=disable` weaken the isolation of the container from the host.
    ///
    /// JSON key: `SecurityOpt`.
    #[doc(alias = "SecurityOpt")]
    pub security_opt: Option<Vec<String>>,

    /// Options for the storage driver, usually `size`, which limits the size of the container's writable layer. Not all
    /// drivers and file systems support it.
    ///
    /// JSON key: `StorageOpt`.
    #[doc(alias = "StorageOpt")]
    pub storage_opt: Option<BTreeMap<String, String>>,

    /// In-memory file systems, by path in the container. The values are mount options, such as `rw,noexec,size=64m`, or
    /// empty.
    ///
    /// JSON key: `Tmpfs`.
    #[doc(alias = "Tmpfs")]
    pub tmpfs: Option<BTreeMap<String, String>>,

    /// The UTS namespace of the container. `host` shares the host's host name and domain name; if empty, the container
    /// has its own.
    ///
    /// JSON key: `UTSMode`.
    #[doc(alias = "UTSMode")]
    pub uts_mode: Option<String>,

    /// The user namespace of the container. `host` exempts the container from the daemon's user namespace remapping; if
    /// empty, the daemon's configuration applies.
    ///
    /// JSON key: `UsernsMode`.
    #[doc(alias = "UsernsMode")]
    pub userns_mode: Option<String>,

    /// The size of `/dev/shm`, in bytes. If `0` or omitted in a request, the daemon's default applies, which is 64 MiB
    /// unless configured otherwise.
    ///
    /// Limits: at least 0.
    ///
    /// JSON key: `ShmSize`.
    #[doc(alias = "ShmSize")]
    pub shm_size: Option<i64>,

    /// Kernel parameters of the container, such as `net.ipv4.ip_forward`. Only parameters that are namespaced are
    /// allowed.
    ///
    /// JSON key: `Sysctls`.
    #[doc(alias = "Sysctls")]
    pub sysctls: Option<BTreeMap<String, String>>,

    /// The name of the OCI runtime that runs the container, as registered with the daemon, such as `runc`. If empty in a
    /// request, the daemon's default runtime is used.
    ///
    /// JSON key: `Runtime`.
    #[doc(alias = "Runtime")]
    pub runtime: Option<String>,

    /// The initial size of the terminal: rows, then columns. `[0, 0]` if not set. Up to API 1.41, on Windows only.
    ///
    /// Limits: of length 2.
    ///
    /// JSON key: `ConsoleSize`.
    #[doc(alias = "ConsoleSize")]
    pub console_size: Option<Vec<u64>>,

    /// The isolation technology of a Windows container. Empty on Linux.
    ///
    /// JSON key: `Isolation`.
    #[doc(alias = "Isolation")]
    pub isolation: Option<HostConfigIsolation>,

    /// The paths below `/proc` and `/sys` whose content is hidden from the container. A list in a request replaces the
    /// default; an empty list masks nothing. `null` in responses for a privileged container.
    ///
    /// JSON key: `MaskedPaths`. Available in API 1.38 and later.
    #[doc(alias = "MaskedPaths")]
    pub masked_paths: Option<Vec<String>>,

    /// The paths below `/proc` that are read-only in the container. A list in a request replaces the default. `null` in
    /// responses for a privileged container.
    ///
    /// JSON key: `ReadonlyPaths`. Available in API 1.38 and later.
    #[doc(alias = "ReadonlyPaths")]
    pub readonly_paths: Option<Vec<String>>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
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
    "Init"                 => init:                    optional,
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
    "MaskedPaths"          => masked_paths:            optional,
    "ReadonlyPaths"        => readonly_paths:          optional,
    ..?                    => unknown,
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
            disk_quota,
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
            kernel_memory,
            unknown,
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
            init,
            pids_limit,
            ulimits,
            cpu_count,
            cpu_percent,
            io_maximum_iops,
            io_maximum_bandwidth,
            kernel_memory,
            unknown,
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
            disk_quota,
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
            kernel_memory,
            unknown,
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
            init,
            pids_limit,
            ulimits,
            cpu_count,
            cpu_percent,
            io_maximum_iops,
            io_maximum_bandwidth,
            kernel_memory,
            unknown,
        }
    }
}
