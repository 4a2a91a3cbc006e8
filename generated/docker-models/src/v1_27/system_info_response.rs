// Written by `cargo xtask gen` from `SystemInfo/200` in spec/docker/contract/v1.27.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::SystemInfoResponseSwarm;
use super::super::v1_25::{
    SystemInfoResponseContainerdCommit, SystemInfoResponseInitCommit,
    SystemInfoResponsePlugins, SystemInfoResponseRegistryConfig,
    SystemInfoResponseRuncCommit, SystemInfoResponseRuntimes,
};
use std::collections::BTreeMap;

/// The engine, its host, and how it is set up.
///
/// The body of the reply 200 to `GET /info` (`SystemInfo`).
///
/// API 1.31 and earlier. In this form: API 1.27 to 1.29. Since API 1.32 it is `SystemInfo`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SystemInfoResponse {
    /// The architecture of the host's processor, as the kernel names it: `x86_64`, `aarch64`.
    #[doc(alias = "Architecture")]
    pub architecture: Option<String>,

    /// How many containers there are, whether they run or not.
    #[doc(alias = "Containers")]
    pub containers: Option<i64>,

    /// How many containers run and are not paused.
    #[doc(alias = "ContainersRunning")]
    pub containers_running: Option<i64>,

    /// How many containers are neither running nor paused.
    #[doc(alias = "ContainersStopped")]
    pub containers_stopped: Option<i64>,

    /// How many containers are paused.
    #[doc(alias = "ContainersPaused")]
    pub containers_paused: Option<i64>,

    /// Whether the host's kernel lets one choose the period over which CPU time is measured out (`CpuPeriod`).
    #[doc(alias = "CpuCfsPeriod")]
    pub cpu_cfs_period: Option<bool>,

    /// Whether the host's kernel can limit the CPU time that a container gets in each period (`CpuQuota`).
    #[doc(alias = "CpuCfsQuota")]
    pub cpu_cfs_quota: Option<bool>,

    /// Whether the engine runs in debug mode, in which it logs more.
    #[doc(alias = "Debug")]
    pub debug: Option<bool>,

    /// The key-value store by which engines in a cluster used to find each other, before swarm mode.
    ///
    /// An address such as `etcd://localhost:2379`. Engines are not known to send it under this name.
    #[doc(alias = "DiscoveryBackend")]
    pub discovery_backend: Option<String>,

    /// The folder on the host in which the engine keeps its data, `/var/lib/docker` by default.
    #[doc(alias = "DockerRootDir")]
    pub docker_root_dir: Option<String>,

    /// The storage driver that images and containers are kept with, such as `overlay2`.
    #[doc(alias = "Driver")]
    pub driver: Option<String>,

    /// What the storage driver tells about itself, as pairs of a name and a value.
    ///
    /// The names differ by driver; `Backing Filesystem` is one. They are meant for people to read.
    #[doc(alias = "DriverStatus")]
    pub driver_status: Option<Vec<Vec<String>>>,

    /// What a cluster tells about itself, as pairs of a name and a value.
    ///
    /// Only the standalone Swarm that predates swarm mode fills it in; it is `null` or left out with an engine by itself.
    #[doc(alias = "SystemStatus")]
    pub system_status: Option<Vec<Vec<String>>>,

    /// The drivers that the engine can use, its own and those of plugins, by what they are for.
    #[doc(alias = "Plugins")]
    pub plugins: Option<SystemInfoResponsePlugins>,

    /// Whether the engine runs with experimental features on.
    #[doc(alias = "ExperimentalBuild")]
    pub experimental_build: Option<bool>,

    /// The proxy that the engine goes through for plain HTTP. Empty if there is none.
    #[doc(alias = "HttpProxy")]
    pub http_proxy: Option<String>,

    /// The proxy that the engine goes through for HTTPS. Empty if there is none.
    #[doc(alias = "HttpsProxy")]
    pub https_proxy: Option<String>,

    /// What the engine can be told from others by. It stays the same across restarts.
    #[doc(alias = "ID")]
    pub id: Option<String>,

    /// Whether the host passes IPv4 packets on from one network to another, without which containers reach no other machine.
    #[doc(alias = "IPv4Forwarding")]
    pub ipv4_forwarding: Option<bool>,

    /// How many images there are, counting each once however many names it has.
    #[doc(alias = "Images")]
    pub images: Option<i64>,

    /// The address of the registry that is searched and logged in to by default: `https://index.docker.io/v1/`.
    #[doc(alias = "IndexServerAddress")]
    pub index_server_address: Option<String>,

    /// Where the `dockerinit` program of early engines was. Engines of these versions have none.
    #[doc(alias = "InitPath")]
    pub init_path: Option<String>,

    /// The SHA-1 digest of the `dockerinit` program of early engines. Engines of these versions have none.
    #[doc(alias = "InitSha1")]
    pub init_sha1: Option<String>,

    /// The version of the host's kernel, as `uname -r` gives it on Linux.
    #[doc(alias = "KernelVersion")]
    pub kernel_version: Option<String>,

    /// The labels that the engine was given in its own configuration, such as `com.example.zone=test`.
    #[doc(alias = "Labels")]
    pub labels: Option<Vec<String>>,

    /// The memory of the host, in bytes.
    #[doc(alias = "MemTotal")]
    pub mem_total: Option<i64>,

    /// Whether the host's kernel can limit the memory of a container.
    #[doc(alias = "MemoryLimit")]
    pub memory_limit: Option<bool>,

    /// How many CPUs the engine may use.
    #[doc(alias = "NCPU")]
    pub ncpu: Option<i64>,

    /// How many clients are following the engine's events.
    #[doc(alias = "NEventsListener")]
    pub n_events_listener: Option<i64>,

    /// How many files the engine's process has open. It is of use for finding leaks.
    #[doc(alias = "NFd")]
    pub n_fd: Option<i64>,

    /// How many goroutines, Go's light threads, the engine's process has. It is of use for finding leaks.
    #[doc(alias = "NGoroutines")]
    pub n_goroutines: Option<i64>,

    /// The host's name.
    #[doc(alias = "Name")]
    pub name: Option<String>,

    /// The hosts that the engine reaches without a proxy, separated by commas. Empty if there are none.
    #[doc(alias = "NoProxy")]
    pub no_proxy: Option<String>,

    /// Whether the host's kernel can spare a container from being killed when memory runs out.
    #[doc(alias = "OomKillDisable")]
    pub oom_kill_disable: Option<bool>,

    /// The kind of operating system of the host: `linux` or `windows`.
    #[doc(alias = "OSType")]
    pub os_type: Option<String>,

    /// How willing the kernel is to kill a process when memory runs out, from -1000 to 1000.
    ///
    /// Engines are not known to send it here.
    #[doc(alias = "OomScoreAdj")]
    pub oom_score_adj: Option<i64>,

    /// The operating system of the host with its version, for people to read: `Debian GNU/Linux 12 (bookworm)`.
    #[doc(alias = "OperatingSystem")]
    pub operating_system: Option<String>,

    /// How the engine deals with registries: which have mirrors, and which may lack a valid certificate.
    #[doc(alias = "RegistryConfig")]
    pub registry_config: Option<SystemInfoResponseRegistryConfig>,

    /// Whether the host's kernel can limit the swap space of a container.
    #[doc(alias = "SwapLimit")]
    pub swap_limit: Option<bool>,

    /// What the host's clock shows, in RFC 3339 format with fractions of a second.
    #[doc(alias = "SystemTime")]
    pub system_time: Option<String>,

    /// The version of the engine, such as `17.06.2-ce`.
    #[doc(alias = "ServerVersion")]
    pub server_version: Option<String>,

    /// Whether IPv6 traffic across bridges goes through ip6tables on the host (`bridge-nf-call-ip6tables`).
    ///
    /// Engines from 28.0 on load the kernel module only when they need it, and always say `false`.
    #[doc(alias = "BridgeNfIp6tables")]
    pub bridge_nf_ip6tables: Option<bool>,

    /// Whether IPv4 traffic across bridges goes through iptables on the host (`bridge-nf-call-iptables`).
    ///
    /// Engines from 28.0 on load the kernel module only when they need it, and always say `false`.
    #[doc(alias = "BridgeNfIptables")]
    pub bridge_nf_iptables: Option<bool>,

    /// Whether containers can be tied to certain CPUs and memory nodes (`CpusetCpus`, `CpusetMems`).
    #[doc(alias = "CPUSet")]
    pub cpu_set: Option<bool>,

    /// Whether containers can be given relative weights for CPU time (`CpuShares`).
    #[doc(alias = "CPUShares")]
    pub cpu_shares: Option<bool>,

    /// Who creates the control groups of containers.
    #[doc(alias = "CgroupDriver")]
    pub cgroup_driver: Option<String>,

    /// The `<host>:<port>` under which the engine made itself known in the external store, `ClusterStore`.
    ///
    /// Empty without such a store.
    #[doc(alias = "ClusterAdvertise")]
    pub cluster_advertise: Option<String>,

    /// The URL of an external key-value store that overlay networks of several engines share.
    ///
    /// It was configured for networks before swarm mode, or for standalone Swarm. Empty without such a store.
    #[doc(alias = "ClusterStore")]
    pub cluster_store: Option<String>,

    /// Which build of an external tool, such as containerd or runc, the daemon works with.
    #[doc(alias = "ContainerdCommit")]
    pub containerd_commit: Option<SystemInfoResponseContainerdCommit>,

    /// The runtime, a key of `Runtimes`, of containers that do not name one.
    #[doc(alias = "DefaultRuntime")]
    pub default_runtime: Option<String>,

    /// The program that a container gets as its first process if it asks for `Init`, normally `docker-init`.
    ///
    /// A name without a path is looked up in the daemon's `PATH`.
    #[doc(alias = "InitBinary")]
    pub init_binary: Option<String>,

    /// Which build of an external tool, such as containerd or runc, the daemon works with.
    #[doc(alias = "InitCommit")]
    pub init_commit: Option<SystemInfoResponseInitCommit>,

    /// How Windows containers are kept apart from the host if they do not say otherwise.
    ///
    /// Windows clients default to `hyperv`, servers to `process`. Empty on other systems.
    #[doc(alias = "Isolation")]
    pub isolation: Option<String>,

    /// Whether containers on this host can be limited in the kernel's own memory.
    #[doc(alias = "KernelMemory")]
    pub kernel_memory: Option<bool>,

    /// Whether containers go on running while the daemon is stopped, and are picked up again when it starts.
    #[doc(alias = "LiveRestoreEnabled")]
    pub live_restore_enabled: Option<bool>,

    /// The log driver of containers that do not choose one, `json-file` unless the daemon is configured otherwise.
    #[doc(alias = "LoggingDriver")]
    pub logging_driver: Option<String>,

    /// Which build of an external tool, such as containerd or runc, the daemon works with.
    #[doc(alias = "RuncCommit")]
    pub runc_commit: Option<SystemInfoResponseRuncCommit>,

    /// The low-level runtimes that the daemon can run containers with, by the name to give in `HostConfig.Runtime`.
    ///
    /// `runc` is always there on Linux, and others come from the daemon's configuration.
    #[doc(alias = "Runtimes")]
    pub runtimes: Option<BTreeMap<String, SystemInfoResponseRuntimes>>,

    /// The security features in force, each as `name=<feature>` with its settings after commas, such as
    /// `name=seccomp,profile=builtin`.
    ///
    /// Known features are `apparmor`, `seccomp`, `selinux`, `userns`, `rootless`, `cgroupns` and `no-new-privileges`.
    #[doc(alias = "SecurityOptions")]
    pub security_options: Option<Vec<String>>,

    /// An engine's part in a swarm. An engine that is in none has `inactive` as its `LocalNodeState`, and the rest is
    /// empty.
    #[doc(alias = "Swarm")]
    pub swarm: Option<SystemInfoResponseSwarm>,

    /// Keys without a field, kept with the feature `keep-unknown`.
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
