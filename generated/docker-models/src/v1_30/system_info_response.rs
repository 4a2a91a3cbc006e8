// Written by `cargo xtask gen` from `SystemInfo/200` in spec/docker/contract/v1.30.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::SystemInfoResponsePlugins;
use super::super::v1_25::SystemInfoResponseRegistryConfig;

/// The body of the reply 200 to `GET /info` (`SystemInfo`).
///
/// API 1.31 and earlier. In this form: API 1.30 and 1.31. Since API 1.32 it is `SystemInfo`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SystemInfoResponse {
    /// `Architecture` in JSON.
    #[doc(alias = "Architecture")]
    pub architecture: Option<String>,

    /// `Containers` in JSON.
    #[doc(alias = "Containers")]
    pub containers: Option<i64>,

    /// `ContainersRunning` in JSON.
    #[doc(alias = "ContainersRunning")]
    pub containers_running: Option<i64>,

    /// `ContainersStopped` in JSON.
    #[doc(alias = "ContainersStopped")]
    pub containers_stopped: Option<i64>,

    /// `ContainersPaused` in JSON.
    #[doc(alias = "ContainersPaused")]
    pub containers_paused: Option<i64>,

    /// `CpuCfsPeriod` in JSON.
    #[doc(alias = "CpuCfsPeriod")]
    pub cpu_cfs_period: Option<bool>,

    /// `CpuCfsQuota` in JSON.
    #[doc(alias = "CpuCfsQuota")]
    pub cpu_cfs_quota: Option<bool>,

    /// `Debug` in JSON.
    #[doc(alias = "Debug")]
    pub debug: Option<bool>,

    /// `DiscoveryBackend` in JSON.
    #[doc(alias = "DiscoveryBackend")]
    pub discovery_backend: Option<String>,

    /// `DockerRootDir` in JSON.
    #[doc(alias = "DockerRootDir")]
    pub docker_root_dir: Option<String>,

    /// `Driver` in JSON.
    #[doc(alias = "Driver")]
    pub driver: Option<String>,

    /// `DriverStatus` in JSON.
    #[doc(alias = "DriverStatus")]
    pub driver_status: Option<Vec<Vec<String>>>,

    /// `SystemStatus` in JSON.
    #[doc(alias = "SystemStatus")]
    pub system_status: Option<Vec<Vec<String>>>,

    /// `Plugins` in JSON.
    #[doc(alias = "Plugins")]
    pub plugins: Option<SystemInfoResponsePlugins>,

    /// `ExperimentalBuild` in JSON.
    #[doc(alias = "ExperimentalBuild")]
    pub experimental_build: Option<bool>,

    /// `HttpProxy` in JSON.
    #[doc(alias = "HttpProxy")]
    pub http_proxy: Option<String>,

    /// `HttpsProxy` in JSON.
    #[doc(alias = "HttpsProxy")]
    pub https_proxy: Option<String>,

    /// `ID` in JSON.
    #[doc(alias = "ID")]
    pub id: Option<String>,

    /// `IPv4Forwarding` in JSON.
    #[doc(alias = "IPv4Forwarding")]
    pub ipv4_forwarding: Option<bool>,

    /// `Images` in JSON.
    #[doc(alias = "Images")]
    pub images: Option<i64>,

    /// `IndexServerAddress` in JSON.
    #[doc(alias = "IndexServerAddress")]
    pub index_server_address: Option<String>,

    /// `InitPath` in JSON.
    #[doc(alias = "InitPath")]
    pub init_path: Option<String>,

    /// `InitSha1` in JSON.
    #[doc(alias = "InitSha1")]
    pub init_sha1: Option<String>,

    /// `KernelVersion` in JSON.
    #[doc(alias = "KernelVersion")]
    pub kernel_version: Option<String>,

    /// `Labels` in JSON.
    #[doc(alias = "Labels")]
    pub labels: Option<Vec<String>>,

    /// `MemTotal` in JSON.
    #[doc(alias = "MemTotal")]
    pub mem_total: Option<i64>,

    /// `MemoryLimit` in JSON.
    #[doc(alias = "MemoryLimit")]
    pub memory_limit: Option<bool>,

    /// `NCPU` in JSON.
    #[doc(alias = "NCPU")]
    pub ncpu: Option<i64>,

    /// `NEventsListener` in JSON.
    #[doc(alias = "NEventsListener")]
    pub n_events_listener: Option<i64>,

    /// `NFd` in JSON.
    #[doc(alias = "NFd")]
    pub n_fd: Option<i64>,

    /// `NGoroutines` in JSON.
    #[doc(alias = "NGoroutines")]
    pub n_goroutines: Option<i64>,

    /// `Name` in JSON.
    #[doc(alias = "Name")]
    pub name: Option<String>,

    /// `NoProxy` in JSON.
    #[doc(alias = "NoProxy")]
    pub no_proxy: Option<String>,

    /// `OomKillDisable` in JSON.
    #[doc(alias = "OomKillDisable")]
    pub oom_kill_disable: Option<bool>,

    /// `OSType` in JSON.
    #[doc(alias = "OSType")]
    pub os_type: Option<String>,

    /// `OomScoreAdj` in JSON.
    #[doc(alias = "OomScoreAdj")]
    pub oom_score_adj: Option<i64>,

    /// `OperatingSystem` in JSON.
    #[doc(alias = "OperatingSystem")]
    pub operating_system: Option<String>,

    /// `RegistryConfig` in JSON.
    #[doc(alias = "RegistryConfig")]
    pub registry_config: Option<SystemInfoResponseRegistryConfig>,

    /// `SwapLimit` in JSON.
    #[doc(alias = "SwapLimit")]
    pub swap_limit: Option<bool>,

    /// `SystemTime` in JSON.
    #[doc(alias = "SystemTime")]
    pub system_time: Option<String>,

    /// `ServerVersion` in JSON.
    #[doc(alias = "ServerVersion")]
    pub server_version: Option<String>,
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
} }
