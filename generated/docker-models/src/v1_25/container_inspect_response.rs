// Written by `cargo xtask gen` from `ContainerInspect/200` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{
    Config, ContainerInspectResponseState, GraphDriver, HostConfig, MountPoint,
    NetworkConfig,
};

/// The container in full detail.
///
/// The body of the reply 200 to `GET /containers/{id}/json` (`ContainerInspect`).
///
/// All versions of the API. In this form: API 1.26 and earlier.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ContainerInspectResponse {
    /// The container's ID, 64 hexadecimal digits.
    #[doc(alias = "Id")]
    pub id: Option<String>,

    /// When the container was made, in RFC 3339 format with fractions of a second.
    #[doc(alias = "Created")]
    pub created: Option<String>,

    /// The program that the container runs.
    ///
    /// It is the first word of entrypoint and command put together; `Args` has the others.
    #[doc(alias = "Path")]
    pub path: Option<String>,

    /// The arguments that the program in `Path` is started with.
    #[doc(alias = "Args")]
    pub args: Option<Vec<String>>,

    /// Whether the container runs, since when, and how it last ended.
    #[doc(alias = "State")]
    pub state: Option<ContainerInspectResponseState>,

    /// The ID of the image that the container was made from, such as `sha256:44136fa3…`.
    ///
    /// The name that was asked for is in `Config.Image`.
    #[doc(alias = "Image")]
    pub image: Option<String>,

    /// The file on the host that the container sees as `/etc/resolv.conf`.
    ///
    /// Empty where the engine made none, for example as long as the container has not been started.
    #[doc(alias = "ResolvConfPath")]
    pub resolv_conf_path: Option<String>,

    /// The file on the host that the container sees as `/etc/hostname`.
    ///
    /// Empty where the engine made none.
    #[doc(alias = "HostnamePath")]
    pub hostname_path: Option<String>,

    /// The file on the host that the container sees as `/etc/hosts`.
    ///
    /// Empty where the engine made none.
    #[doc(alias = "HostsPath")]
    pub hosts_path: Option<String>,

    /// The file on the host that the container's output is logged to.
    ///
    /// Empty with logging drivers other than `json-file`, and before the first start.
    #[doc(alias = "LogPath")]
    pub log_path: Option<String>,

    /// The machine that the container is on, in replies of the standalone Swarm that predates swarm mode.
    ///
    /// An engine by itself never sends it.
    ///
    /// API 1.38 and earlier.
    #[doc(alias = "Node")]
    pub node: Option<serde_json::Value>,

    /// The container's name, with a slash in front: `/web`.
    #[doc(alias = "Name")]
    pub name: Option<String>,

    /// How many times the engine restarted the container by itself, as the restart policy demands.
    ///
    /// A start by hand sets it back to `0`.
    #[doc(alias = "RestartCount")]
    pub restart_count: Option<i64>,

    /// The storage driver that keeps the container's file system, such as `overlay2`.
    #[doc(alias = "Driver")]
    pub driver: Option<String>,

    /// The SELinux label of the container's files and mounts. Empty without SELinux.
    #[doc(alias = "MountLabel")]
    pub mount_label: Option<String>,

    /// The SELinux label that the container's processes run under. Empty without SELinux.
    #[doc(alias = "ProcessLabel")]
    pub process_label: Option<String>,

    /// The AppArmor profile that confines the container, such as `docker-default`.
    ///
    /// Empty on hosts without AppArmor.
    #[doc(alias = "AppArmorProfile")]
    pub apparmor_profile: Option<String>,

    /// The IDs of the further commands that were set up in the container with `ContainerExec`.
    ///
    /// `null` if there are none. `ExecInspect` tells more about each.
    #[doc(alias = "ExecIDs")]
    pub exec_ids: Option<Vec<String>>,

    /// The settings that tie the container to its host, as given at creation or changed by `ContainerUpdate` since.
    #[doc(alias = "HostConfig")]
    pub host_config: Option<HostConfig>,

    /// Where and how the storage driver keeps the container's file system.
    #[doc(alias = "GraphDriver")]
    pub graph_driver: Option<GraphDriver>,

    /// The bytes that the container has written on top of its image.
    ///
    /// Left out unless the request sets `size`.
    #[doc(alias = "SizeRw")]
    pub size_rw: Option<i64>,

    /// The bytes of the whole file system of the container, its image included.
    ///
    /// Left out unless the request sets `size`.
    #[doc(alias = "SizeRootFs")]
    pub size_root_fs: Option<i64>,

    /// The volumes, folders of the host and other places that are mounted in the container.
    #[doc(alias = "Mounts")]
    pub mounts: Option<Vec<MountPoint>>,

    /// The settings that go with the container to any host: command, environment, labels, user and the like.
    ///
    /// Those of the image are merged in.
    #[doc(alias = "Config")]
    pub config: Option<Config>,

    /// The networks that the container is in, its addresses there, and the ports that are published.
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
