// Written by `cargo xtask gen` from `SystemInfo` in spec/docker/contract/v1.50.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::DeviceInfo;
use super::super::v1_32::{GenericResources, PluginsInfo, SystemInfoIsolation};
use super::super::v1_40::{SwarmInfo, SystemInfoCgroupDriver};
use super::super::v1_41::{SystemInfoCgroupVersion, SystemInfoDefaultAddressPools};
use super::super::v1_44::Runtime;
use super::super::v1_46::ContainerdInfo;
use super::super::v1_49::{Commit, FirewallInfo, RegistryServiceConfig};
use std::collections::BTreeMap;

/// The definition `SystemInfo`.
///
/// API 1.32 and later. In this form: API 1.50. Before API 1.32 it was `SystemInfoResponse`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SystemInfo {
    /// `ID` in JSON.
    #[doc(alias = "ID")]
    pub id: Option<String>,

    /// `Containers` in JSON.
    #[doc(alias = "Containers")]
    pub containers: Option<i64>,

    /// `ContainersRunning` in JSON.
    #[doc(alias = "ContainersRunning")]
    pub containers_running: Option<i64>,

    /// `ContainersPaused` in JSON.
    #[doc(alias = "ContainersPaused")]
    pub containers_paused: Option<i64>,

    /// `ContainersStopped` in JSON.
    #[doc(alias = "ContainersStopped")]
    pub containers_stopped: Option<i64>,

    /// `Images` in JSON.
    #[doc(alias = "Images")]
    pub images: Option<i64>,

    /// `Driver` in JSON.
    #[doc(alias = "Driver")]
    pub driver: Option<String>,

    /// `DriverStatus` in JSON.
    #[doc(alias = "DriverStatus")]
    pub driver_status: Option<Vec<Vec<String>>>,

    /// `DockerRootDir` in JSON.
    #[doc(alias = "DockerRootDir")]
    pub docker_root_dir: Option<String>,

    /// `Plugins` in JSON.
    #[doc(alias = "Plugins")]
    pub plugins: Option<PluginsInfo>,

    /// `MemoryLimit` in JSON.
    #[doc(alias = "MemoryLimit")]
    pub memory_limit: Option<bool>,

    /// `SwapLimit` in JSON.
    #[doc(alias = "SwapLimit")]
    pub swap_limit: Option<bool>,

    /// `KernelMemoryTCP` in JSON.
    ///
    /// API 1.40 to 1.51.
    #[doc(alias = "KernelMemoryTCP")]
    pub kernel_memory_tcp: Option<bool>,

    /// `CpuCfsPeriod` in JSON.
    #[doc(alias = "CpuCfsPeriod")]
    pub cpu_cfs_period: Option<bool>,

    /// `CpuCfsQuota` in JSON.
    #[doc(alias = "CpuCfsQuota")]
    pub cpu_cfs_quota: Option<bool>,

    /// `CPUShares` in JSON.
    #[doc(alias = "CPUShares")]
    pub cpu_shares: Option<bool>,

    /// `CPUSet` in JSON.
    #[doc(alias = "CPUSet")]
    pub cpu_set: Option<bool>,

    /// `PidsLimit` in JSON.
    ///
    /// API 1.40 and later.
    #[doc(alias = "PidsLimit")]
    pub pids_limit: Option<bool>,

    /// `OomKillDisable` in JSON.
    #[doc(alias = "OomKillDisable")]
    pub oom_kill_disable: Option<bool>,

    /// `IPv4Forwarding` in JSON.
    #[doc(alias = "IPv4Forwarding")]
    pub ipv4_forwarding: Option<bool>,

    /// `Debug` in JSON.
    #[doc(alias = "Debug")]
    pub debug: Option<bool>,

    /// `NFd` in JSON.
    #[doc(alias = "NFd")]
    pub n_fd: Option<i64>,

    /// `NGoroutines` in JSON.
    #[doc(alias = "NGoroutines")]
    pub n_goroutines: Option<i64>,

    /// `SystemTime` in JSON.
    #[doc(alias = "SystemTime")]
    pub system_time: Option<String>,

    /// `LoggingDriver` in JSON.
    #[doc(alias = "LoggingDriver")]
    pub logging_driver: Option<String>,

    /// `CgroupDriver` in JSON.
    ///
    /// Default: `"cgroupfs"`.
    #[doc(alias = "CgroupDriver")]
    pub cgroup_driver: Option<SystemInfoCgroupDriver>,

    /// `CgroupVersion` in JSON.
    ///
    /// Default: `"1"`.
    ///
    /// API 1.41 and later.
    #[doc(alias = "CgroupVersion")]
    pub cgroup_version: Option<SystemInfoCgroupVersion>,

    /// `NEventsListener` in JSON.
    #[doc(alias = "NEventsListener")]
    pub n_events_listener: Option<i64>,

    /// `KernelVersion` in JSON.
    #[doc(alias = "KernelVersion")]
    pub kernel_version: Option<String>,

    /// `OperatingSystem` in JSON.
    #[doc(alias = "OperatingSystem")]
    pub operating_system: Option<String>,

    /// `OSVersion` in JSON.
    ///
    /// API 1.41 and later.
    #[doc(alias = "OSVersion")]
    pub os_version: Option<String>,

    /// `OSType` in JSON.
    #[doc(alias = "OSType")]
    pub os_type: Option<String>,

    /// `Architecture` in JSON.
    #[doc(alias = "Architecture")]
    pub architecture: Option<String>,

    /// `NCPU` in JSON.
    #[doc(alias = "NCPU")]
    pub ncpu: Option<i64>,

    /// `MemTotal` in JSON.
    #[doc(alias = "MemTotal")]
    pub mem_total: Option<i64>,

    /// `IndexServerAddress` in JSON.
    ///
    /// Default: `"https://index.docker.io/v1/"`.
    #[doc(alias = "IndexServerAddress")]
    pub index_server_address: Option<String>,

    /// `RegistryConfig` in JSON.
    #[doc(alias = "RegistryConfig")]
    pub registry_config: Option<RegistryServiceConfig>,

    /// `GenericResources` in JSON.
    #[doc(alias = "GenericResources")]
    pub generic_resources: Option<GenericResources>,

    /// `HttpProxy` in JSON.
    #[doc(alias = "HttpProxy")]
    pub http_proxy: Option<String>,

    /// `HttpsProxy` in JSON.
    #[doc(alias = "HttpsProxy")]
    pub https_proxy: Option<String>,

    /// `NoProxy` in JSON.
    #[doc(alias = "NoProxy")]
    pub no_proxy: Option<String>,

    /// `Name` in JSON.
    #[doc(alias = "Name")]
    pub name: Option<String>,

    /// `Labels` in JSON.
    #[doc(alias = "Labels")]
    pub labels: Option<Vec<String>>,

    /// `ExperimentalBuild` in JSON.
    #[doc(alias = "ExperimentalBuild")]
    pub experimental_build: Option<bool>,

    /// `ServerVersion` in JSON.
    #[doc(alias = "ServerVersion")]
    pub server_version: Option<String>,

    /// `Runtimes` in JSON.
    ///
    /// Default: `{"runc":{"path":"runc"}}`.
    #[doc(alias = "Runtimes")]
    pub runtimes: Option<BTreeMap<String, Runtime>>,

    /// `DefaultRuntime` in JSON.
    ///
    /// Default: `"runc"`.
    #[doc(alias = "DefaultRuntime")]
    pub default_runtime: Option<String>,

    /// `Swarm` in JSON.
    #[doc(alias = "Swarm")]
    pub swarm: Option<SwarmInfo>,

    /// `LiveRestoreEnabled` in JSON.
    ///
    /// Default: `false`.
    #[doc(alias = "LiveRestoreEnabled")]
    pub live_restore_enabled: Option<bool>,

    /// `Isolation` in JSON.
    ///
    /// Default: `"default"`.
    #[doc(alias = "Isolation")]
    pub isolation: Option<SystemInfoIsolation>,

    /// `InitBinary` in JSON.
    #[doc(alias = "InitBinary")]
    pub init_binary: Option<String>,

    /// `ContainerdCommit` in JSON.
    #[doc(alias = "ContainerdCommit")]
    pub containerd_commit: Option<Commit>,

    /// `RuncCommit` in JSON.
    #[doc(alias = "RuncCommit")]
    pub runc_commit: Option<Commit>,

    /// `InitCommit` in JSON.
    #[doc(alias = "InitCommit")]
    pub init_commit: Option<Commit>,

    /// `SecurityOptions` in JSON.
    #[doc(alias = "SecurityOptions")]
    pub security_options: Option<Vec<String>>,

    /// `ProductLicense` in JSON.
    ///
    /// API 1.39 and later.
    #[doc(alias = "ProductLicense")]
    pub product_license: Option<String>,

    /// `DefaultAddressPools` in JSON.
    ///
    /// API 1.41 and later.
    #[doc(alias = "DefaultAddressPools")]
    pub default_address_pools: Option<Vec<SystemInfoDefaultAddressPools>>,

    /// `FirewallBackend` in JSON.
    ///
    /// API 1.49 and later.
    #[doc(alias = "FirewallBackend")]
    pub firewall_backend: Option<FirewallInfo>,

    /// `DiscoveredDevices` in JSON.
    ///
    /// API 1.50 and later.
    #[doc(alias = "DiscoveredDevices")]
    pub discovered_devices: Option<Vec<DeviceInfo>>,

    /// `Warnings` in JSON.
    ///
    /// API 1.39 and later.
    #[doc(alias = "Warnings")]
    pub warnings: Option<Vec<String>>,

    /// `CDISpecDirs` in JSON.
    ///
    /// API 1.44 and later.
    #[doc(alias = "CDISpecDirs")]
    pub cdi_spec_dirs: Option<Vec<String>>,

    /// `Containerd` in JSON.
    ///
    /// API 1.46 and later.
    #[doc(alias = "Containerd")]
    pub containerd: Option<ContainerdInfo>,
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
} }
