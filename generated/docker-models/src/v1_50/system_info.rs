// Written by `cargo xtask gen` from `SystemInfo` in spec/docker/contract/v1.50.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::DeviceInfo;
use super::super::v1_32::{Commit, GenericResources, PluginsInfo, SystemInfoIsolation};
use super::super::v1_40::{SwarmInfo, SystemInfoCgroupDriver};
use super::super::v1_41::{SystemInfoCgroupVersion, SystemInfoDefaultAddressPools};
use super::super::v1_44::Runtime;
use super::super::v1_46::ContainerdInfo;
use super::super::v1_49::{FirewallInfo, RegistryServiceConfig};
use std::collections::BTreeMap;

/// Information about the daemon: its host, settings, features and object counts. Returned by [`SystemInfo`], and
/// displayed by `docker info`.
///
/// Available in API 1.32 and later; this form: 1.50 and 1.51. Named `SystemInfoResponse` before API 1.32.
///
#[doc = operation!("SystemInfo")]
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SystemInfo {
    /// The ID of the daemon, generated when it first starts, and unchanged by restarts.
    ///
    /// Recent daemons use a UUID, older daemons twelve groups of four letters and digits. Treat it as an opaque string.
    ///
    /// JSON key: `ID`.
    #[doc(alias = "ID")]
    pub id: Option<String>,

    /// The number of containers, in any state.
    ///
    /// JSON key: `Containers`.
    #[doc(alias = "Containers")]
    pub containers: Option<i64>,

    /// The number of running containers, without paused containers.
    ///
    /// JSON key: `ContainersRunning`.
    #[doc(alias = "ContainersRunning")]
    pub containers_running: Option<i64>,

    /// The number of paused containers.
    ///
    /// JSON key: `ContainersPaused`.
    #[doc(alias = "ContainersPaused")]
    pub containers_paused: Option<i64>,

    /// The number of containers that are neither running nor paused, including containers that have never started.
    ///
    /// JSON key: `ContainersStopped`.
    #[doc(alias = "ContainersStopped")]
    pub containers_stopped: Option<i64>,

    /// The number of images, tagged or untagged. An image with several names is counted once.
    ///
    /// JSON key: `Images`.
    #[doc(alias = "Images")]
    pub images: Option<i64>,

    /// The storage driver for images and containers, such as `overlay2`; with the containerd image store, the
    /// snapshotter, such as `overlayfs`.
    ///
    /// JSON key: `Driver`.
    #[doc(alias = "Driver")]
    pub driver: Option<String>,

    /// Details of the storage driver, as pairs of a label and a value, such as `Backing Filesystem`.
    ///
    /// For display only: the pairs and their wording depend on the driver and the release. The pair `driver-type`,
    /// `io.containerd.snapshotter.v1` indicates the containerd image store.
    ///
    /// JSON key: `DriverStatus`.
    #[doc(alias = "DriverStatus")]
    pub driver_status: Option<Vec<Vec<String>>>,

    /// The directory on the host that contains the daemon's data. Defaults to `/var/lib/docker` or, on Windows,
    /// `C:\ProgramData\docker`.
    ///
    /// JSON key: `DockerRootDir`.
    #[doc(alias = "DockerRootDir")]
    pub docker_root_dir: Option<String>,

    /// Status information of a standalone Swarm cluster, the predecessor of swarm mode, as pairs of a label and a value.
    ///
    /// `null` or omitted in the response of a daemon, in swarm mode or not.
    ///
    /// JSON key: `SystemStatus`.
    #[doc(alias = "SystemStatus")]
    pub system_status: Option<Vec<Vec<String>>>,

    /// The names of the available drivers and plugins, by type.
    ///
    /// JSON key: `Plugins`.
    #[doc(alias = "Plugins")]
    pub plugins: Option<PluginsInfo>,

    /// `true` if the host supports limiting the memory of containers.
    ///
    /// JSON key: `MemoryLimit`.
    #[doc(alias = "MemoryLimit")]
    pub memory_limit: Option<bool>,

    /// `true` if the host supports limiting the swap space of containers. Some kernels require `swapaccount=1`.
    ///
    /// JSON key: `SwapLimit`.
    #[doc(alias = "SwapLimit")]
    pub swap_limit: Option<bool>,

    /// `true` if the host supports limiting the kernel memory for TCP buffers of containers.
    ///
    /// Requires cgroup v1. May be omitted if not supported.
    ///
    /// JSON key: `KernelMemoryTCP`. Available in API 1.40 to 1.51.
    #[doc(alias = "KernelMemoryTCP")]
    pub kernel_memory_tcp: Option<bool>,

    /// `true` if the kernel supports setting the CPU scheduling period of containers (`CpuPeriod`).
    ///
    /// JSON key: `CpuCfsPeriod`.
    #[doc(alias = "CpuCfsPeriod")]
    pub cpu_cfs_period: Option<bool>,

    /// `true` if the kernel supports limiting the CPU time of containers per period (`CpuQuota` and `NanoCpus`).
    ///
    /// JSON key: `CpuCfsQuota`.
    #[doc(alias = "CpuCfsQuota")]
    pub cpu_cfs_quota: Option<bool>,

    /// `true` if the host supports CPU weights for containers (`CpuShares`).
    ///
    /// JSON key: `CPUShares`.
    #[doc(alias = "CPUShares")]
    pub cpu_shares: Option<bool>,

    /// `true` if the host supports restricting containers to certain CPUs and memory nodes (`CpusetCpus`, `CpusetMems`).
    ///
    /// JSON key: `CPUSet`.
    #[doc(alias = "CPUSet")]
    pub cpu_set: Option<bool>,

    /// `true` if the host supports limiting the number of processes in a container.
    ///
    /// JSON key: `PidsLimit`. Available in API 1.40 and later.
    #[doc(alias = "PidsLimit")]
    pub pids_limit: Option<bool>,

    /// `true` if the host supports exempting containers from the kernel's out-of-memory killer. Always `false` with
    /// cgroup v2.
    ///
    /// JSON key: `OomKillDisable`.
    #[doc(alias = "OomKillDisable")]
    pub oom_kill_disable: Option<bool>,

    /// `true` if IPv4 forwarding is enabled on the host. Without it, containers cannot reach other hosts.
    ///
    /// JSON key: `IPv4Forwarding`.
    #[doc(alias = "IPv4Forwarding")]
    pub ipv4_forwarding: Option<bool>,

    /// `true` if the daemon runs in debug mode, which logs more.
    ///
    /// JSON key: `Debug`.
    #[doc(alias = "Debug")]
    pub debug: Option<bool>,

    /// The number of file descriptors that the daemon has open. Sent even if `Debug` is `false`. Useful for finding
    /// leaks.
    ///
    /// JSON key: `NFd`.
    #[doc(alias = "NFd")]
    pub n_fd: Option<i64>,

    /// The number of goroutines in the daemon. Sent even if `Debug` is `false`. Useful for finding leaks.
    ///
    /// JSON key: `NGoroutines`.
    #[doc(alias = "NGoroutines")]
    pub n_goroutines: Option<i64>,

    /// The current time of the host, in RFC 3339 format with fractions of a second, such as
    /// `2026-11-24T04:02:44.769667736Z`.
    ///
    /// JSON key: `SystemTime`.
    #[doc(alias = "SystemTime")]
    pub system_time: Option<String>,

    /// The logging driver for containers that do not specify one. `json-file` unless the daemon is configured otherwise.
    ///
    /// JSON key: `LoggingDriver`.
    #[doc(alias = "LoggingDriver")]
    pub logging_driver: Option<String>,

    /// The driver that manages the cgroups of containers.
    ///
    /// Default: `"cgroupfs"`.
    ///
    /// JSON key: `CgroupDriver`.
    #[doc(alias = "CgroupDriver")]
    pub cgroup_driver: Option<SystemInfoCgroupDriver>,

    /// The cgroup version of the host, `1` or `2`.
    ///
    /// Default: `"1"`.
    ///
    /// JSON key: `CgroupVersion`. Available in API 1.41 and later.
    #[doc(alias = "CgroupVersion")]
    pub cgroup_version: Option<SystemInfoCgroupVersion>,

    /// The number of clients that are receiving the daemon's events.
    ///
    /// JSON key: `NEventsListener`.
    #[doc(alias = "NEventsListener")]
    pub n_events_listener: Option<i64>,

    /// The kernel version of the host: on Linux, the output of `uname -r`; on Windows, a longer string from the registry
    /// that includes the build.
    ///
    /// JSON key: `KernelVersion`.
    #[doc(alias = "KernelVersion")]
    pub kernel_version: Option<String>,

    /// The human-readable name of the host's operating system with its version, such as `Debian GNU/Linux 12 (bookworm)`.
    ///
    /// JSON key: `OperatingSystem`.
    #[doc(alias = "OperatingSystem")]
    pub operating_system: Option<String>,

    /// The version of the host's operating system, such as `12` or `24.04`. May be empty or omitted.
    ///
    /// JSON key: `OSVersion`. Available in API 1.41 and later.
    #[doc(alias = "OSVersion")]
    pub os_version: Option<String>,

    /// The operating system that the daemon was built for, by its Go name: `linux` or `windows`.
    ///
    /// JSON key: `OSType`.
    #[doc(alias = "OSType")]
    pub os_type: Option<String>,

    /// The CPU architecture of the host, by the name that the kernel uses, such as `x86_64` or `aarch64`.
    ///
    /// It may differ from `Arch` in the response of [`SystemVersion`], which is the Go name of the architecture that the
    /// daemon was built for (`amd64`).
    ///
    /// JSON key: `Architecture`.
    ///
    #[doc = operation!("SystemVersion")]
    #[doc(alias = "Architecture")]
    pub architecture: Option<String>,

    /// The number of logical CPUs available to the daemon, determined once at startup.
    ///
    /// JSON key: `NCPU`.
    #[doc(alias = "NCPU")]
    pub ncpu: Option<i64>,

    /// The memory of the host, in bytes.
    ///
    /// JSON key: `MemTotal`.
    #[doc(alias = "MemTotal")]
    pub mem_total: Option<i64>,

    /// The URL that identifies Docker Hub in stored credentials, and that image searches use by default:
    /// `https://index.docker.io/v1/`.
    ///
    /// Default: `"https://index.docker.io/v1/"`.
    ///
    /// JSON key: `IndexServerAddress`.
    #[doc(alias = "IndexServerAddress")]
    pub index_server_address: Option<String>,

    /// The daemon's configuration for registries: mirrors and insecure registries.
    ///
    /// JSON key: `RegistryConfig`.
    #[doc(alias = "RegistryConfig")]
    pub registry_config: Option<RegistryServiceConfig>,

    /// User-defined resources of the host, such as GPUs, that the daemon's configuration offers to a swarm. `null` if
    /// there are none.
    ///
    /// JSON key: `GenericResources`.
    #[doc(alias = "GenericResources")]
    pub generic_resources: Option<GenericResources>,

    /// The proxy that the daemon uses for HTTP requests. Empty if there is none.
    ///
    /// User name and password are masked. Containers do not inherit this setting.
    ///
    /// JSON key: `HttpProxy`.
    #[doc(alias = "HttpProxy")]
    pub http_proxy: Option<String>,

    /// The proxy that the daemon uses for HTTPS requests, such as requests to registries. Empty if there is none.
    ///
    /// User name and password are masked. Containers do not inherit this setting.
    ///
    /// JSON key: `HttpsProxy`.
    #[doc(alias = "HttpsProxy")]
    pub https_proxy: Option<String>,

    /// The hosts and domains that the daemon accesses without a proxy, separated by commas. Empty if there are none.
    ///
    /// JSON key: `NoProxy`.
    #[doc(alias = "NoProxy")]
    pub no_proxy: Option<String>,

    /// The host name of the machine.
    ///
    /// JSON key: `Name`.
    #[doc(alias = "Name")]
    pub name: Option<String>,

    /// The labels from the daemon's configuration, each as `key=value`, such as `com.example.zone=test`.
    ///
    /// They do not include the labels of the swarm node; see the node's `Spec`.
    ///
    /// JSON key: `Labels`.
    #[doc(alias = "Labels")]
    pub labels: Option<Vec<String>>,

    /// `true` if experimental features are enabled in the daemon.
    ///
    /// JSON key: `ExperimentalBuild`.
    #[doc(alias = "ExperimentalBuild")]
    pub experimental_build: Option<bool>,

    /// The version of the daemon, such as `28.5.2`.
    ///
    /// JSON key: `ServerVersion`.
    #[doc(alias = "ServerVersion")]
    pub server_version: Option<String>,

    /// The OCI runtimes that the daemon can run containers with, by the name to use in `HostConfig.Runtime`.
    ///
    /// `runc` is always available on Linux; the daemon's configuration defines others.
    ///
    /// Default: `{"runc":{"path":"runc"}}`.
    ///
    /// JSON key: `Runtimes`.
    #[doc(alias = "Runtimes")]
    pub runtimes: Option<BTreeMap<String, Runtime>>,

    /// The runtime, a key of `Runtimes`, for containers that do not specify one.
    ///
    /// Default: `"runc"`.
    ///
    /// JSON key: `DefaultRuntime`.
    #[doc(alias = "DefaultRuntime")]
    pub default_runtime: Option<String>,

    /// The swarm state of the daemon, as known to this node.
    ///
    /// JSON key: `Swarm`.
    #[doc(alias = "Swarm")]
    pub swarm: Option<SwarmInfo>,

    /// `true` if containers keep running while the daemon is stopped, and are reattached when it starts.
    ///
    /// Default: `false`.
    ///
    /// JSON key: `LiveRestoreEnabled`.
    #[doc(alias = "LiveRestoreEnabled")]
    pub live_restore_enabled: Option<bool>,

    /// The default isolation technology of Windows containers.
    ///
    /// `hyperv` by default on Windows clients, `process` on Windows servers. Empty on other systems.
    ///
    /// Default: `"default"`.
    ///
    /// JSON key: `Isolation`.
    #[doc(alias = "Isolation")]
    pub isolation: Option<SystemInfoIsolation>,

    /// The init program that runs as the first process of a container if `Init` is set. Normally `docker-init`.
    ///
    /// A name without a path is looked up in the daemon's `PATH`.
    ///
    /// JSON key: `InitBinary`.
    #[doc(alias = "InitBinary")]
    pub init_binary: Option<String>,

    /// The version of containerd that the daemon uses.
    ///
    /// JSON key: `ContainerdCommit`.
    #[doc(alias = "ContainerdCommit")]
    pub containerd_commit: Option<Commit>,

    /// The version of runc that the daemon uses.
    ///
    /// JSON key: `RuncCommit`.
    #[doc(alias = "RuncCommit")]
    pub runc_commit: Option<Commit>,

    /// The version of the init program, `InitBinary`, that the daemon uses. Its `ID` may be empty if the program is
    /// missing.
    ///
    /// JSON key: `InitCommit`.
    #[doc(alias = "InitCommit")]
    pub init_commit: Option<Commit>,

    /// The enabled security features, each as `name=<feature>`, followed by its settings after commas, such as
    /// `name=seccomp,profile=builtin`.
    ///
    /// Known features are `apparmor`, `seccomp`, `selinux`, `userns`, `rootless`, `cgroupns` and `no-new-privileges`.
    ///
    /// JSON key: `SecurityOptions`.
    #[doc(alias = "SecurityOptions")]
    pub security_options: Option<Vec<String>>,

    /// Human-readable information about the license of a commercial edition, such as its number of nodes and expiry.
    ///
    /// The open-source edition sends `Community Engine` or omits it.
    ///
    /// JSON key: `ProductLicense`. Available in API 1.39 and later.
    #[doc(alias = "ProductLicense")]
    pub product_license: Option<String>,

    /// The address ranges from which local networks are assigned a subnet if they do not specify one.
    ///
    /// Omitted if the daemon uses its built-in ranges.
    ///
    /// JSON key: `DefaultAddressPools`. Available in API 1.41 and later.
    #[doc(alias = "DefaultAddressPools")]
    pub default_address_pools: Option<Vec<SystemInfoDefaultAddressPools>>,

    /// The mechanism that the daemon uses for packet filtering and address translation of networks, such as iptables or
    /// nftables.
    ///
    /// JSON key: `FirewallBackend`. Available in API 1.49 and later.
    #[doc(alias = "FirewallBackend")]
    pub firewall_backend: Option<FirewallInfo>,

    /// The devices of the host that the device drivers discovered, with the names by which they are requested.
    ///
    /// Omitted if there are none.
    ///
    /// JSON key: `DiscoveredDevices`. Available in API 1.50 and later.
    #[doc(alias = "DiscoveredDevices")]
    pub discovered_devices: Option<Vec<DeviceInfo>>,

    /// Human-readable warnings about missing features of the host, or about questionable settings of the daemon.
    ///
    /// `null` if there are none.
    ///
    /// JSON key: `Warnings`. Available in API 1.39 and later.
    #[doc(alias = "Warnings")]
    pub warnings: Option<Vec<String>>,

    /// The directories that the daemon searches for Container Device Interface (CDI) specifications.
    ///
    /// Containers can request the devices that they describe by name. Empty if CDI is disabled, as it initially was
    /// unless experimental features were enabled.
    ///
    /// JSON key: `CDISpecDirs`. Available in API 1.44 and later.
    #[doc(alias = "CDISpecDirs")]
    pub cdi_spec_dirs: Option<Vec<String>>,

    /// The containerd instance that the daemon uses: its address and namespaces.
    ///
    /// JSON key: `Containerd`. Available in API 1.46 and later.
    #[doc(alias = "Containerd")]
    pub containerd: Option<ContainerdInfo>,

    /// `true` if the host supports limiting the kernel memory of containers. Recent versions of Linux do not.
    ///
    /// JSON key: `KernelMemory`. Available in API 1.32 to 1.51.
    #[doc(alias = "KernelMemory")]
    #[deprecated(note = "since API 1.41")]
    pub kernel_memory: Option<bool>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { SystemInfo {
    "ID"                  => id:                    optional,
    "Containers"          => containers:            optional,
    "ContainersRunning"   => containers_running:    optional,
    "ContainersPaused"    => containers_paused:     optional,
    "ContainersStopped"   => containers_stopped:    optional,
    "Images"              => images:                optional,
    "Driver"              => driver:                optional,
    "DriverStatus"        => driver_status:         optional,
    "DockerRootDir"       => docker_root_dir:       optional,
    "SystemStatus"        => system_status:         optional,
    "Plugins"             => plugins:               optional,
    "MemoryLimit"         => memory_limit:          optional,
    "SwapLimit"           => swap_limit:            optional,
    "KernelMemoryTCP"     => kernel_memory_tcp:     optional,
    "CpuCfsPeriod"        => cpu_cfs_period:        optional,
    "CpuCfsQuota"         => cpu_cfs_quota:         optional,
    "CPUShares"           => cpu_shares:            optional,
    "CPUSet"              => cpu_set:               optional,
    "PidsLimit"           => pids_limit:            optional,
    "OomKillDisable"      => oom_kill_disable:      optional,
    "IPv4Forwarding"      => ipv4_forwarding:       optional,
    "Debug"               => debug:                 optional,
    "NFd"                 => n_fd:                  optional,
    "NGoroutines"         => n_goroutines:          optional,
    "SystemTime"          => system_time:           optional,
    "LoggingDriver"       => logging_driver:        optional,
    "CgroupDriver"        => cgroup_driver:         optional,
    "CgroupVersion"       => cgroup_version:        optional,
    "NEventsListener"     => n_events_listener:     optional,
    "KernelVersion"       => kernel_version:        optional,
    "OperatingSystem"     => operating_system:      optional,
    "OSVersion"           => os_version:            optional,
    "OSType"              => os_type:               optional,
    "Architecture"        => architecture:          optional,
    "NCPU"                => ncpu:                  optional,
    "MemTotal"            => mem_total:             optional,
    "IndexServerAddress"  => index_server_address:  optional,
    "RegistryConfig"      => registry_config:       optional,
    "GenericResources"    => generic_resources:     optional,
    "HttpProxy"           => http_proxy:            optional,
    "HttpsProxy"          => https_proxy:           optional,
    "NoProxy"             => no_proxy:              optional,
    "Name"                => name:                  optional,
    "Labels"              => labels:                optional,
    "ExperimentalBuild"   => experimental_build:    optional,
    "ServerVersion"       => server_version:        optional,
    "Runtimes"            => runtimes:              optional,
    "DefaultRuntime"      => default_runtime:       optional,
    "Swarm"               => swarm:                 optional,
    "LiveRestoreEnabled"  => live_restore_enabled:  optional,
    "Isolation"           => isolation:             optional,
    "InitBinary"          => init_binary:           optional,
    "ContainerdCommit"    => containerd_commit:     optional,
    "RuncCommit"          => runc_commit:           optional,
    "InitCommit"          => init_commit:           optional,
    "SecurityOptions"     => security_options:      optional,
    "ProductLicense"      => product_license:       optional,
    "DefaultAddressPools" => default_address_pools: optional,
    "FirewallBackend"     => firewall_backend:      optional,
    "DiscoveredDevices"   => discovered_devices:    optional,
    "Warnings"            => warnings:              optional,
    "CDISpecDirs"         => cdi_spec_dirs:         optional,
    "Containerd"          => containerd:            optional,
    "KernelMemory"        => kernel_memory:         optional,
    ..?                   => unknown,
} }
