// Written by `cargo xtask gen` from `ContainerInspect/200` in spec/docker/contract/v1.27.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::Config;
use super::super::v1_25::{
    ContainerInspectResponseState, GraphDriver, HostConfig, MountPoint, NetworkConfig,
};

/// The body of the reply 200 to `GET /containers/{id}/json` (`ContainerInspect`).
///
/// All versions of the API. In this form: API 1.27.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ContainerInspectResponse {
    /// `Id` in JSON.
    #[doc(alias = "Id")]
    pub id: Option<String>,

    /// `Created` in JSON.
    #[doc(alias = "Created")]
    pub created: Option<String>,

    /// `Path` in JSON.
    #[doc(alias = "Path")]
    pub path: Option<String>,

    /// `Args` in JSON.
    #[doc(alias = "Args")]
    pub args: Option<Vec<String>>,

    /// `State` in JSON.
    #[doc(alias = "State")]
    pub state: Option<ContainerInspectResponseState>,

    /// `Image` in JSON.
    #[doc(alias = "Image")]
    pub image: Option<String>,

    /// `ResolvConfPath` in JSON.
    #[doc(alias = "ResolvConfPath")]
    pub resolv_conf_path: Option<String>,

    /// `HostnamePath` in JSON.
    #[doc(alias = "HostnamePath")]
    pub hostname_path: Option<String>,

    /// `HostsPath` in JSON.
    #[doc(alias = "HostsPath")]
    pub hosts_path: Option<String>,

    /// `LogPath` in JSON.
    #[doc(alias = "LogPath")]
    pub log_path: Option<String>,

    /// `Node` in JSON.
    ///
    /// API 1.38 and earlier.
    #[doc(alias = "Node")]
    pub node: Option<serde_json::Value>,

    /// `Name` in JSON.
    #[doc(alias = "Name")]
    pub name: Option<String>,

    /// `RestartCount` in JSON.
    #[doc(alias = "RestartCount")]
    pub restart_count: Option<i64>,

    /// `Driver` in JSON.
    #[doc(alias = "Driver")]
    pub driver: Option<String>,

    /// `MountLabel` in JSON.
    #[doc(alias = "MountLabel")]
    pub mount_label: Option<String>,

    /// `ProcessLabel` in JSON.
    #[doc(alias = "ProcessLabel")]
    pub process_label: Option<String>,

    /// `AppArmorProfile` in JSON.
    #[doc(alias = "AppArmorProfile")]
    pub apparmor_profile: Option<String>,

    /// `ExecIDs` in JSON.
    #[doc(alias = "ExecIDs")]
    pub exec_ids: Option<String>,

    /// `HostConfig` in JSON.
    #[doc(alias = "HostConfig")]
    pub host_config: Option<HostConfig>,

    /// `GraphDriver` in JSON.
    #[doc(alias = "GraphDriver")]
    pub graph_driver: Option<GraphDriver>,

    /// `SizeRw` in JSON.
    #[doc(alias = "SizeRw")]
    pub size_rw: Option<i64>,

    /// `SizeRootFs` in JSON.
    #[doc(alias = "SizeRootFs")]
    pub size_root_fs: Option<i64>,

    /// `Mounts` in JSON.
    #[doc(alias = "Mounts")]
    pub mounts: Option<Vec<MountPoint>>,

    /// `Config` in JSON.
    #[doc(alias = "Config")]
    pub config: Option<Config>,

    /// `NetworkSettings` in JSON.
    #[doc(alias = "NetworkSettings")]
    pub network_settings: Option<NetworkConfig>,
}

support::object! { ContainerInspectResponse {
    "Id"              => id:               optional,
    "Created"         => created:          optional,
    "Path"            => path:             optional,
    "Args"            => args:             optional,
    "State"           => state:            optional,
    "Image"           => image:            optional,
    "ResolvConfPath"  => resolv_conf_path: optional,
    "HostnamePath"    => hostname_path:    optional,
    "HostsPath"       => hosts_path:       optional,
    "LogPath"         => log_path:         optional,
    "Node"            => node:             optional,
    "Name"            => name:             optional,
    "RestartCount"    => restart_count:    optional,
    "Driver"          => driver:           optional,
    "MountLabel"      => mount_label:      optional,
    "ProcessLabel"    => process_label:    optional,
    "AppArmorProfile" => apparmor_profile: optional,
    "ExecIDs"         => exec_ids:         optional,
    "HostConfig"      => host_config:      optional,
    "GraphDriver"     => graph_driver:     optional,
    "SizeRw"          => size_rw:          optional,
    "SizeRootFs"      => size_root_fs:     optional,
    "Mounts"          => mounts:           optional,
    "Config"          => config:           optional,
    "NetworkSettings" => network_settings: optional,
} }
