// Written by `cargo xtask gen` from `SystemInfo/200` in spec/docker/contract/v1.30.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{
    SystemInfoResponsePlugins, SystemInfoResponseRegistryConfig, SystemInfoResponseSwarm,
};
use super::super::v1_25::{
    SystemInfoResponseCgroupDriver, SystemInfoResponseContainerdCommit,
    SystemInfoResponseInitCommit, SystemInfoResponseIsolation,
    SystemInfoResponseRuncCommit, SystemInfoResponseRuntimes,
};
use std::collections::BTreeMap;

/// The daemon, its host and its configuration.
///
/// The body of response 200 to `GET /info` ([`SystemInfo`]).
///
/// Available in API 1.31 and earlier; this form: 1.30 and 1.31. Named [`SystemInfo`] since API 1.32.
///
#[doc = operation!("SystemInfo")]
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SystemInfoResponse {
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

    /// The number of containers that are neither running nor paused, including containers that have never started.
    ///
    /// JSON key: `ContainersStopped`.
    #[doc(alias = "ContainersStopped")]
    pub containers_stopped: Option<i64>,

    /// The number of paused containers.
    ///
    /// JSON key: `ContainersPaused`.
    #[doc(alias = "ContainersPaused")]
    pub containers_paused: Option<i64>,

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

    /// `true` if the daemon runs in debug mode, which logs more.
    ///
    /// JSON key: `Debug`.
    #[doc(alias = "Debug")]
    pub debug: Option<bool>,

    /// The key-value store by which the daemons of a cluster found each other before swarm mode.
    ///
    /// An address such as `etcd://localhost:2379`. Daemons are not known to send it under this name.
    ///
    /// JSON key: `DiscoveryBackend`.
    #[doc(alias = "DiscoveryBackend")]
    pub discovery_backend: Option<String>,

    /// The directory on the host that contains the daemon's data. Defaults to `/var/lib/docker` or, on Windows,
    /// `C:\ProgramData\docker`.
    ///
    /// JSON key: `DockerRootDir`.
    #[doc(alias = "DockerRootDir")]
    pub docker_root_dir: Option<String>,

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
    pub plugins: Option<SystemInfoResponsePlugins>,

    /// `true` if experimental features are enabled in the daemon.
    ///
    /// JSON key: `ExperimentalBuild`.
    #[doc(alias = "ExperimentalBuild")]
    pub experimental_build: Option<bool>,

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

    /// The ID of the daemon, generated when it first starts, and unchanged by restarts.
    ///
    /// Recent daemons use a UUID, older daemons twelve groups of four letters and digits. Treat it as an opaque string.
    ///
    /// JSON key: `ID`.
    #[doc(alias = "ID")]
    pub id: Option<String>,

    /// `true` if IPv4 forwarding is enabled on the host. Without it, containers cannot reach other hosts.
    ///
    /// JSON key: `IPv4Forwarding`.
    #[doc(alias = "IPv4Forwarding")]
    pub ipv4_forwarding: Option<bool>,

    /// The number of images, tagged or untagged. An image with several names is counted once.
    ///
    /// JSON key: `Images`.
    #[doc(alias = "Images")]
    pub images: Option<i64>,

    /// The URL that identifies Docker Hub in stored credentials, and that image searches use by default:
    /// `https://index.docker.io/v1/`.
    ///
    /// JSON key: `IndexServerAddress`.
    #[doc(alias = "IndexServerAddress")]
    pub index_server_address: Option<String>,

    /// The path of the `dockerinit` program of early daemons. Daemons of these versions have none.
    ///
    /// JSON key: `InitPath`.
    #[doc(alias = "InitPath")]
    pub init_path: Option<String>,

    /// The SHA-1 digest of the `dockerinit` program of early daemons. Daemons of these versions have none.
    ///
    /// JSON key: `InitSha1`.
    #[doc(alias = "InitSha1")]
    pub init_sha1: Option<String>,

    /// The kernel version of the host: on Linux, the output of `uname -r`; on Windows, a longer string from the registry
    /// that includes the build.
    ///
    /// JSON key: `KernelVersion`.
    #[doc(alias = "KernelVersion")]
    pub kernel_version: Option<String>,

    /// The labels from the daemon's configuration, each as `key=value`, such as `com.example.zone=test`.
    ///
    /// They do not include the labels of the swarm node; see the node's `Spec`.
    ///
    /// JSON key: `Labels`.
    #[doc(alias = "Labels")]
    pub labels: Option<Vec<String>>,

    /// The memory of the host, in bytes.
    ///
    /// JSON key: `MemTotal`.
    #[doc(alias = "MemTotal")]
    pub mem_total: Option<i64>,

    /// `true` if the host supports limiting the memory of containers.
    ///
    /// JSON key: `MemoryLimit`.
    #[doc(alias = "MemoryLimit")]
    pub memory_limit: Option<bool>,

    /// The number of logical CPUs available to the daemon, determined once at startup.
    ///
    /// JSON key: `NCPU`.
    #[doc(alias = "NCPU")]
    pub ncpu: Option<i64>,

    /// The number of clients that are receiving the daemon's events.
    ///
    /// JSON key: `NEventsListener`.
    #[doc(alias = "NEventsListener")]
    pub n_events_listener: Option<i64>,

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

    /// The host name of the machine.
    ///
    /// JSON key: `Name`.
    #[doc(alias = "Name")]
    pub name: Option<String>,

    /// The hosts and domains that the daemon accesses without a proxy, separated by commas. Empty if there are none.
    ///
    /// JSON key: `NoProxy`.
    #[doc(alias = "NoProxy")]
    pub no_proxy: Option<String>,

    /// `true` if the host supports exempting containers from the kernel's out-of-memory killer. Always `false` with
    /// cgroup v2.
    ///
    /// JSON key: `OomKillDisable`.
    #[doc(alias = "OomKillDisable")]
    pub oom_kill_disable: Option<bool>,

    /// The operating system that the daemon was built for, by its Go name: `linux` or `windows`.
    ///
    /// JSON key: `OSType`.
    #[doc(alias = "OSType")]
    pub os_type: Option<String>,

    /// The preference of the kernel to kill a process when memory runs out, from -1000 to 1000.
    ///
    /// Daemons are not known to send this field.
    ///
    /// JSON key: `OomScoreAdj`.
    #[doc(alias = "OomScoreAdj")]
    pub oom_score_adj: Option<i64>,

    /// The human-readable name of the host's operating system with its version, such as `Debian GNU/Linux 12 (bookworm)`.
    ///
    /// JSON key: `OperatingSystem`.
    #[doc(alias = "OperatingSystem")]
    pub operating_system: Option<String>,

    /// The daemon's configuration for registries: mirrors and insecure registries.
    ///
    /// JSON key: `RegistryConfig`.
    #[doc(alias = "RegistryConfig")]
    pub registry_config: Option<SystemInfoResponseRegistryConfig>,

    /// `true` if the host supports limiting the swap space of containers. Some kernels require `swapaccount=1`.
    ///
    /// JSON key: `SwapLimit`.
    #[doc(alias = "SwapLimit")]
    pub swap_limit: Option<bool>,

    /// The current time of the host, in RFC 3339 format with fractions of a second, such as
    /// `2026-11-24T04:02:44.769667736Z`.
    ///
    /// JSON key: `SystemTime`.
    #[doc(alias = "SystemTime")]
    pub system_time: Option<String>,

    /// The version of the daemon, such as `28.5.2`.
    ///
    /// JSON key: `ServerVersion`.
    #[doc(alias = "ServerVersion")]
    pub server_version: Option<String>,

    /// `true` if IPv6 traffic over bridges is filtered by ip6tables on the host (`bridge-nf-call-ip6tables`).
    ///
    /// Always `false` from Docker Engine 28.0 on, which loads the kernel module only when required.
    ///
    /// JSON key: `BridgeNfIp6tables`.
    #[doc(alias = "BridgeNfIp6tables")]
    pub bridge_nf_ip6tables: Option<bool>,

    /// `true` if IPv4 traffic over bridges is filtered by iptables on the host (`bridge-nf-call-iptables`).
    ///
    /// Always `false` from Docker Engine 28.0 on, which loads the kernel module only when required.
    ///
    /// JSON key: `BridgeNfIptables`.
    #[doc(alias = "BridgeNfIptables")]
    pub bridge_nf_iptables: Option<bool>,

    /// `true` if the host supports restricting containers to certain CPUs and memory nodes (`CpusetCpus`, `CpusetMems`).
    ///
    /// JSON key: `CPUSet`.
    #[doc(alias = "CPUSet")]
    pub cpu_set: Option<bool>,

    /// `true` if the host supports CPU weights for containers (`CpuShares`).
    ///
    /// JSON key: `CPUShares`.
    #[doc(alias = "CPUShares")]
    pub cpu_shares: Option<bool>,

    /// The driver that manages the cgroups of containers.
    ///
    /// JSON key: `CgroupDriver`.
    #[doc(alias = "CgroupDriver")]
    pub cgroup_driver: Option<SystemInfoResponseCgroupDriver>,

    /// The address, as `<host>:<port>`, that the daemon advertises in the external key-value store, `ClusterStore`.
    ///
    /// Empty if there is none.
    ///
    /// JSON key: `ClusterAdvertise`.
    #[doc(alias = "ClusterAdvertise")]
    pub cluster_advertise: Option<String>,

    /// The URL of an external key-value store that the overlay networks of several daemons share.
    ///
    /// Used for networks before swarm mode, and for standalone Swarm. Empty if there is none.
    ///
    /// JSON key: `ClusterStore`.
    #[doc(alias = "ClusterStore")]
    pub cluster_store: Option<String>,

    /// The version of containerd that the daemon uses.
    ///
    /// JSON key: `ContainerdCommit`.
    #[doc(alias = "ContainerdCommit")]
    pub containerd_commit: Option<SystemInfoResponseContainerdCommit>,

    /// The runtime, a key of `Runtimes`, for containers that do not specify one.
    ///
    /// JSON key: `DefaultRuntime`.
    #[doc(alias = "DefaultRuntime")]
    pub default_runtime: Option<String>,

    /// The init program that runs as the first process of a container if `Init` is set. Normally `docker-init`.
    ///
    /// A name without a path is looked up in the daemon's `PATH`.
    ///
    /// JSON key: `InitBinary`.
    #[doc(alias = "InitBinary")]
    pub init_binary: Option<String>,

    /// The version of the init program, `InitBinary`, that the daemon uses. Its `ID` may be empty if the program is
    /// missing.
    ///
    /// JSON key: `InitCommit`.
    #[doc(alias = "InitCommit")]
    pub init_commit: Option<SystemInfoResponseInitCommit>,

    /// The default isolation technology of Windows containers.
    ///
    /// `hyperv` by default on Windows clients, `process` on Windows servers. Empty on other systems.
    ///
    /// JSON key: `Isolation`.
    #[doc(alias = "Isolation")]
    pub isolation: Option<SystemInfoResponseIsolation>,

    /// `true` if the host supports limiting the kernel memory of containers.
    ///
    /// JSON key: `KernelMemory`.
    #[doc(alias = "KernelMemory")]
    pub kernel_memory: Option<bool>,

    /// `true` if containers keep running while the daemon is stopped, and are reattached when it starts.
    ///
    /// JSON key: `LiveRestoreEnabled`.
    #[doc(alias = "LiveRestoreEnabled")]
    pub live_restore_enabled: Option<bool>,

    /// The logging driver for containers that do not specify one. `json-file` unless the daemon is configured otherwise.
    ///
    /// JSON key: `LoggingDriver`.
    #[doc(alias = "LoggingDriver")]
    pub logging_driver: Option<String>,

    /// The version of runc that the daemon uses.
    ///
    /// JSON key: `RuncCommit`.
    #[doc(alias = "RuncCommit")]
    pub runc_commit: Option<SystemInfoResponseRuncCommit>,

    /// The OCI runtimes that the daemon can run containers with, by the name to use in `HostConfig.Runtime`.
    ///
    /// `runc` is always available on Linux; the daemon's configuration defines others.
    ///
    /// JSON key: `Runtimes`.
    #[doc(alias = "Runtimes")]
    pub runtimes: Option<BTreeMap<String, SystemInfoResponseRuntimes>>,

    /// The enabled security features, each as `name=<feature>`, followed by its settings after commas, such as
    /// `name=seccomp,profile=builtin`.
    ///
    /// Known features are `apparmor`, `seccomp`, `selinux`, `userns`, `rootless`, `cgroupns` and `no-new-privileges`.
    ///
    /// JSON key: `SecurityOptions`.
    #[doc(alias = "SecurityOptions")]
    pub security_options: Option<Vec<String>>,

    /// The swarm state of the daemon, as known to this node.
    ///
    /// JSON key: `Swarm`.
    #[doc(alias = "Swarm")]
    pub swarm: Option<SystemInfoResponseSwarm>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { SystemInfoResponse {
    "Architecture"       => architecture:         optional,
    "Containers"         => containers:           optional,
    "ContainersRunning"  => containers_running:   optional,
    "ContainersStopped"  => containers_stopped:   optional,
    "ContainersPaused"   => containers_paused:    optional,
    "CpuCfsPeriod"       => cpu_cfs_period:       optional,
    "CpuCfsQuota"        => cpu_cfs_quota:        optional,
    "Debug"              => debug:                optional,
    "DiscoveryBackend"   => discovery_backend:    optional,
    "DockerRootDir"      => docker_root_dir:      optional,
    "Driver"             => driver:               optional,
    "DriverStatus"       => driver_status:        optional,
    "SystemStatus"       => system_status:        optional,
    "Plugins"            => plugins:              optional,
    "ExperimentalBuild"  => experimental_build:   optional,
    "HttpProxy"          => http_proxy:           optional,
    "HttpsProxy"         => https_proxy:          optional,
    "ID"                 => id:                   optional,
    "IPv4Forwarding"     => ipv4_forwarding:      optional,
    "Images"             => images:               optional,
    "IndexServerAddress" => index_server_address: optional,
    "InitPath"           => init_path:            optional,
    "InitSha1"           => init_sha1:            optional,
    "KernelVersion"      => kernel_version:       optional,
    "Labels"             => labels:               optional,
    "MemTotal"           => mem_total:            optional,
    "MemoryLimit"        => memory_limit:         optional,
    "NCPU"               => ncpu:                 optional,
    "NEventsListener"    => n_events_listener:    optional,
    "NFd"                => n_fd:                 optional,
    "NGoroutines"        => n_goroutines:         optional,
    "Name"               => name:                 optional,
    "NoProxy"            => no_proxy:             optional,
    "OomKillDisable"     => oom_kill_disable:     optional,
    "OSType"             => os_type:              optional,
    "OomScoreAdj"        => oom_score_adj:        optional,
    "OperatingSystem"    => operating_system:     optional,
    "RegistryConfig"     => registry_config:      optional,
    "SwapLimit"          => swap_limit:           optional,
    "SystemTime"         => system_time:          optional,
    "ServerVersion"      => server_version:       optional,
    "BridgeNfIp6tables"  => bridge_nf_ip6tables:  optional,
    "BridgeNfIptables"   => bridge_nf_iptables:   optional,
    "CPUSet"             => cpu_set:              optional,
    "CPUShares"          => cpu_shares:           optional,
    "CgroupDriver"       => cgroup_driver:        optional,
    "ClusterAdvertise"   => cluster_advertise:    optional,
    "ClusterStore"       => cluster_store:        optional,
    "ContainerdCommit"   => containerd_commit:    optional,
    "DefaultRuntime"     => default_runtime:      optional,
    "InitBinary"         => init_binary:          optional,
    "InitCommit"         => init_commit:          optional,
    "Isolation"          => isolation:            optional,
    "KernelMemory"       => kernel_memory:        optional,
    "LiveRestoreEnabled" => live_restore_enabled: optional,
    "LoggingDriver"      => logging_driver:       optional,
    "RuncCommit"         => runc_commit:          optional,
    "Runtimes"           => runtimes:             optional,
    "SecurityOptions"    => security_options:     optional,
    "Swarm"              => swarm:                optional,
    ..?                  => unknown,
} }
