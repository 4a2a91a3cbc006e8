// Written by `cargo xtask gen` from `SystemInfo` in spec/docker/contract/v1.40.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{SwarmInfo, SystemInfoCgroupDriver};
use super::super::v1_32::{
    Commit, GenericResources, PluginsInfo, RegistryServiceConfig, Runtime,
    SystemInfoIsolation,
};
use std::collections::BTreeMap;

/// Everything an engine tells about itself: its host, settings, abilities and counts. The reply to
/// `SystemInfo`, which `docker info` prints.
///
/// API 1.32 and later. In this form: API 1.40. Before API 1.32 it was `SystemInfoResponse`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SystemInfo {
    /// A name that this engine gave itself when it first started, and keeps.
    ///
    /// Recent engines use a UUID, older ones twelve groups of four letters and digits, so treat it as opaque.
    #[doc(alias = "ID")]
    pub id: Option<String>,

    /// How many containers the engine has, in whatever state.
    #[doc(alias = "Containers")]
    pub containers: Option<i64>,

    /// How many containers run and are not paused.
    #[doc(alias = "ContainersRunning")]
    pub containers_running: Option<i64>,

    /// How many containers are paused.
    #[doc(alias = "ContainersPaused")]
    pub containers_paused: Option<i64>,

    /// How many containers neither run nor are paused. Those that were created and never started count here.
    #[doc(alias = "ContainersStopped")]
    pub containers_stopped: Option<i64>,

    /// How many images the engine holds, with or without a tag.
    #[doc(alias = "Images")]
    pub images: Option<i64>,

    /// The storage driver for images and containers, such as `overlay2`; with the containerd image store the
    /// snapshotter, such as `overlayfs`.
    #[doc(alias = "Driver")]
    pub driver: Option<String>,

    /// Details from the storage driver, each a pair of a label and a value.
    ///
    /// Meant for display: which pairs there are, and how they are worded, depends on driver and release. The pair
    /// `driver-type`, `io.containerd.snapshotter.v1` tells that images are in the containerd store.
    #[doc(alias = "DriverStatus")]
    pub driver_status: Option<Vec<Vec<String>>>,

    /// The folder where the engine keeps its data, `/var/lib/docker` or `C:\ProgramData\docker` unless configured
    /// otherwise.
    #[doc(alias = "DockerRootDir")]
    pub docker_root_dir: Option<String>,

    /// Pairs of label and value from the old standalone Swarm, which answered in place of an engine.
    ///
    /// An engine itself, in swarm mode or not, sends `null` or leaves it out.
    ///
    /// API 1.32 to 1.40.
    #[doc(alias = "SystemStatus")]
    pub system_status: Option<Vec<Vec<String>>>,

    /// The names of drivers and plugins that are at hand, by what they do.
    #[doc(alias = "Plugins")]
    pub plugins: Option<PluginsInfo>,

    /// Whether containers on this host can be limited in memory.
    #[doc(alias = "MemoryLimit")]
    pub memory_limit: Option<bool>,

    /// Whether containers on this host can be limited in swap space. Some kernels need `swapaccount=1` for it.
    #[doc(alias = "SwapLimit")]
    pub swap_limit: Option<bool>,

    /// Whether containers on this host can be limited in the kernel's own memory.
    ///
    /// API 1.32 to 1.41.
    #[doc(alias = "KernelMemory")]
    pub kernel_memory: Option<bool>,

    /// Whether containers on this host can be limited in memory for TCP buffers.
    ///
    /// Only hosts with cgroups v1 can do it. The field may be left out where they cannot.
    ///
    /// API 1.40 to 1.51.
    #[doc(alias = "KernelMemoryTCP")]
    pub kernel_memory_tcp: Option<bool>,

    /// Whether the kernel lets the engine set the scheduler's period for a container (`CpuPeriod`).
    #[doc(alias = "CpuCfsPeriod")]
    pub cpu_cfs_period: Option<bool>,

    /// Whether the kernel lets the engine cap a container's CPU time per period (`CpuQuota`, and `NanoCpus` too).
    #[doc(alias = "CpuCfsQuota")]
    pub cpu_cfs_quota: Option<bool>,

    /// Whether containers can be given relative weights for CPU time (`CpuShares`).
    #[doc(alias = "CPUShares")]
    pub cpu_shares: Option<bool>,

    /// Whether containers can be tied to certain CPUs and memory nodes (`CpusetCpus`, `CpusetMems`).
    #[doc(alias = "CPUSet")]
    pub cpu_set: Option<bool>,

    /// Whether the number of processes in a container can be limited on this host.
    ///
    /// API 1.40 and later.
    #[doc(alias = "PidsLimit")]
    pub pids_limit: Option<bool>,

    /// Whether a container can be exempt from the kernel's out-of-memory killer. Hosts with cgroups v2 cannot do it.
    #[doc(alias = "OomKillDisable")]
    pub oom_kill_disable: Option<bool>,

    /// Whether the host's kernel forwards IPv4 packets, without which containers do not get beyond the host.
    #[doc(alias = "IPv4Forwarding")]
    pub ipv4_forwarding: Option<bool>,

    /// Whether IPv4 traffic across bridges goes through iptables on the host (`bridge-nf-call-iptables`).
    ///
    /// Engines from 28.0 on load the kernel module only when they need it, and always say `false`.
    ///
    /// API 1.32 to 1.49.
    #[doc(alias = "BridgeNfIptables")]
    pub bridge_nf_iptables: Option<bool>,

    /// Whether IPv6 traffic across bridges goes through ip6tables on the host (`bridge-nf-call-ip6tables`).
    ///
    /// Engines from 28.0 on load the kernel module only when they need it, and always say `false`.
    ///
    /// API 1.32 to 1.49.
    #[doc(alias = "BridgeNfIp6tables")]
    pub bridge_nf_ip6tables: Option<bool>,

    /// Whether the daemon runs in debug mode.
    #[doc(alias = "Debug")]
    pub debug: Option<bool>,

    /// How many file descriptors the daemon holds open. Engines send it whether or not `Debug` is on.
    #[doc(alias = "NFd")]
    pub n_fd: Option<i64>,

    /// How many goroutines, Go's light threads, the daemon has. Engines send it whether or not `Debug` is on.
    #[doc(alias = "NGoroutines")]
    pub n_goroutines: Option<i64>,

    /// The host's time when it answered, in RFC 3339 form with fractions of a second, such as
    /// `2026-11-24T04:02:44.769667736Z`.
    #[doc(alias = "SystemTime")]
    pub system_time: Option<String>,

    /// The log driver of containers that do not choose one, `json-file` unless the daemon is configured otherwise.
    #[doc(alias = "LoggingDriver")]
    pub logging_driver: Option<String>,

    /// Who creates the control groups of containers.
    ///
    /// Default: `"cgroupfs"`.
    #[doc(alias = "CgroupDriver")]
    pub cgroup_driver: Option<SystemInfoCgroupDriver>,

    /// How many clients are following the engine's events at the moment.
    #[doc(alias = "NEventsListener")]
    pub n_events_listener: Option<i64>,

    /// The version of the host's kernel, on Linux the release that `uname -r` prints; on Windows a longer text from
    /// the registry that includes the build.
    #[doc(alias = "KernelVersion")]
    pub kernel_version: Option<String>,

    /// The host's operating system with its version, as a title for people, such as `Debian GNU/Linux 12 (bookworm)`.
    #[doc(alias = "OperatingSystem")]
    pub operating_system: Option<String>,

    /// The kind of operating system that the daemon was built for, as Go names it: `linux` or `windows`.
    #[doc(alias = "OSType")]
    pub os_type: Option<String>,

    /// The processor architecture of the host as its kernel names it, such as `x86_64` or `aarch64`.
    ///
    /// It may differ from `Arch` in the reply to `SystemVersion`, which says what the daemon was compiled for in
    /// Go's names (`amd64`).
    #[doc(alias = "Architecture")]
    pub architecture: Option<String>,

    /// How many logical CPUs the daemon may use, counted once when it starts.
    #[doc(alias = "NCPU")]
    pub ncpu: Option<i64>,

    /// The host's memory in bytes.
    #[doc(alias = "MemTotal")]
    pub mem_total: Option<i64>,

    /// The URL under which credentials for Docker Hub are kept, and where image searches go by default:
    /// `https://index.docker.io/v1/`.
    ///
    /// Default: `"https://index.docker.io/v1/"`.
    #[doc(alias = "IndexServerAddress")]
    pub index_server_address: Option<String>,

    /// How the daemon deals with registries: mirrors, and which may be reached without TLS.
    #[doc(alias = "RegistryConfig")]
    pub registry_config: Option<RegistryServiceConfig>,

    /// Resources of the host's own, such as GPUs, that the daemon's configuration offers to a swarm. `null` if none.
    #[doc(alias = "GenericResources")]
    pub generic_resources: Option<GenericResources>,

    /// The proxy through which the daemon makes HTTP requests. Empty if there is none.
    ///
    /// A user name and password in it are hidden. Containers do not get it from here.
    #[doc(alias = "HttpProxy")]
    pub http_proxy: Option<String>,

    /// The proxy through which the daemon makes HTTPS requests, such as those to registries. Empty if there is none.
    ///
    /// A user name and password in it are hidden. Containers do not get it from here.
    #[doc(alias = "HttpsProxy")]
    pub https_proxy: Option<String>,

    /// Hosts and domains that the daemon reaches directly, separated by commas. Empty if there are none.
    #[doc(alias = "NoProxy")]
    pub no_proxy: Option<String>,

    /// The host name of the machine.
    #[doc(alias = "Name")]
    pub name: Option<String>,

    /// Labels from the daemon's configuration, each written `key=value`.
    ///
    /// Labels that a swarm gives to the node are not among them; see the node's `Spec`.
    #[doc(alias = "Labels")]
    pub labels: Option<Vec<String>>,

    /// Whether the daemon was started with its experimental features.
    #[doc(alias = "ExperimentalBuild")]
    pub experimental_build: Option<bool>,

    /// The version of the daemon, such as `28.5.2`.
    #[doc(alias = "ServerVersion")]
    pub server_version: Option<String>,

    /// The URL of an external key-value store that overlay networks of several engines share.
    ///
    /// It was configured for networks before swarm mode, or for standalone Swarm. Empty without such a store.
    ///
    /// API 1.32 to 1.41.
    #[doc(alias = "ClusterStore")]
    pub cluster_store: Option<String>,

    /// The `<host>:<port>` under which the engine made itself known in the external store, `ClusterStore`.
    ///
    /// Empty without such a store.
    ///
    /// API 1.32 to 1.41.
    #[doc(alias = "ClusterAdvertise")]
    pub cluster_advertise: Option<String>,

    /// The low-level runtimes that the daemon can run containers with, by the name to give in `HostConfig.Runtime`.
    ///
    /// `runc` is always there on Linux, and others come from the daemon's configuration.
    ///
    /// Default: `{"runc":{"path":"runc"}}`.
    #[doc(alias = "Runtimes")]
    pub runtimes: Option<BTreeMap<String, Runtime>>,

    /// The runtime, a key of `Runtimes`, of containers that do not name one.
    ///
    /// Default: `"runc"`.
    #[doc(alias = "DefaultRuntime")]
    pub default_runtime: Option<String>,

    /// The engine's part in a swarm, as far as this node knows the swarm.
    #[doc(alias = "Swarm")]
    pub swarm: Option<SwarmInfo>,

    /// Whether containers go on running while the daemon is stopped, and are picked up again when it starts.
    ///
    /// Default: `false`.
    #[doc(alias = "LiveRestoreEnabled")]
    pub live_restore_enabled: Option<bool>,

    /// How Windows containers are kept apart from the host if they do not say otherwise.
    ///
    /// Windows clients default to `hyperv`, servers to `process`. Empty on other systems.
    ///
    /// Default: `"default"`.
    #[doc(alias = "Isolation")]
    pub isolation: Option<SystemInfoIsolation>,

    /// The program that a container gets as its first process if it asks for `Init`, normally `docker-init`.
    ///
    /// A name without a path is looked up in the daemon's `PATH`.
    #[doc(alias = "InitBinary")]
    pub init_binary: Option<String>,

    /// Which build of containerd the daemon talks to.
    #[doc(alias = "ContainerdCommit")]
    pub containerd_commit: Option<Commit>,

    /// Which build of runc the daemon found.
    #[doc(alias = "RuncCommit")]
    pub runc_commit: Option<Commit>,

    /// Which build of the init program, `InitBinary`, the daemon found. Its `ID` may be empty if the program is
    /// missing.
    #[doc(alias = "InitCommit")]
    pub init_commit: Option<Commit>,

    /// The security features in force, each as `name=<feature>` with its settings after commas, such as
    /// `name=seccomp,profile=builtin`.
    ///
    /// Known features are `apparmor`, `seccomp`, `selinux`, `userns`, `rootless`, `cgroupns` and `no-new-privileges`.
    #[doc(alias = "SecurityOptions")]
    pub security_options: Option<Vec<String>>,

    /// A line about the licence of a commercial engine, such as its number of nodes and when it ends.
    ///
    /// The open engine says `Community Engine` or leaves it out.
    ///
    /// API 1.39 and later.
    #[doc(alias = "ProductLicense")]
    pub product_license: Option<String>,

    /// Sentences for people about missing features of the host or doubtful settings of the daemon.
    ///
    /// `null` if there is nothing to warn of.
    ///
    /// API 1.39 and later.
    #[doc(alias = "Warnings")]
    pub warnings: Option<Vec<String>>,
}

support::object! { SystemInfo {
    "ID"                 => id:                   optional,
    "Containers"         => containers:           optional,
    "ContainersRunning"  => containers_running:   optional,
    "ContainersPaused"   => containers_paused:    optional,
    "ContainersStopped"  => containers_stopped:   optional,
    "Images"             => images:               optional,
    "Driver"             => driver:               optional,
    "DriverStatus"       => driver_status:        optional,
    "DockerRootDir"      => docker_root_dir:      optional,
    "SystemStatus"       => system_status:        optional,
    "Plugins"            => plugins:              optional,
    "MemoryLimit"        => memory_limit:         optional,
    "SwapLimit"          => swap_limit:           optional,
    "KernelMemory"       => kernel_memory:        optional,
    "KernelMemoryTCP"    => kernel_memory_tcp:    optional,
    "CpuCfsPeriod"       => cpu_cfs_period:       optional,
    "CpuCfsQuota"        => cpu_cfs_quota:        optional,
    "CPUShares"          => cpu_shares:           optional,
    "CPUSet"             => cpu_set:              optional,
    "PidsLimit"          => pids_limit:           optional,
    "OomKillDisable"     => oom_kill_disable:     optional,
    "IPv4Forwarding"     => ipv4_forwarding:      optional,
    "BridgeNfIptables"   => bridge_nf_iptables:   optional,
    "BridgeNfIp6tables"  => bridge_nf_ip6tables:  optional,
    "Debug"              => debug:                optional,
    "NFd"                => n_fd:                 optional,
    "NGoroutines"        => n_goroutines:         optional,
    "SystemTime"         => system_time:          optional,
    "LoggingDriver"      => logging_driver:       optional,
    "CgroupDriver"       => cgroup_driver:        optional,
    "NEventsListener"    => n_events_listener:    optional,
    "KernelVersion"      => kernel_version:       optional,
    "OperatingSystem"    => operating_system:     optional,
    "OSType"             => os_type:              optional,
    "Architecture"       => architecture:         optional,
    "NCPU"               => ncpu:                 optional,
    "MemTotal"           => mem_total:            optional,
    "IndexServerAddress" => index_server_address: optional,
    "RegistryConfig"     => registry_config:      optional,
    "GenericResources"   => generic_resources:    optional,
    "HttpProxy"          => http_proxy:           optional,
    "HttpsProxy"         => https_proxy:          optional,
    "NoProxy"            => no_proxy:             optional,
    "Name"               => name:                 optional,
    "Labels"             => labels:               optional,
    "ExperimentalBuild"  => experimental_build:   optional,
    "ServerVersion"      => server_version:       optional,
    "ClusterStore"       => cluster_store:        optional,
    "ClusterAdvertise"   => cluster_advertise:    optional,
    "Runtimes"           => runtimes:             optional,
    "DefaultRuntime"     => default_runtime:      optional,
    "Swarm"              => swarm:                optional,
    "LiveRestoreEnabled" => live_restore_enabled: optional,
    "Isolation"          => isolation:            optional,
    "InitBinary"         => init_binary:          optional,
    "ContainerdCommit"   => containerd_commit:    optional,
    "RuncCommit"         => runc_commit:          optional,
    "InitCommit"         => init_commit:          optional,
    "SecurityOptions"    => security_options:     optional,
    "ProductLicense"     => product_license:      optional,
    "Warnings"           => warnings:             optional,
} }
