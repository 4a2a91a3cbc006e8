// Written by `cargo xtask gen` from `ContainerInspect/200` in spec/docker/contract/v1.46.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::HostConfig;
use super::super::v1_28::GraphDriverData;
use super::super::v1_39::{ContainerInspectResponseNode, ContainerState};
use super::super::v1_42::MountPoint;
use super::super::v1_44::{ContainerConfig, NetworkSettings};

/// The container.
///
/// The body of response 200 to `GET /containers/{id}/json` ([`ContainerInspect`]).
///
/// Available in all API versions; this form: 1.46.
///
#[doc = operation!("ContainerInspect")]
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ContainerInspectResponse {
    /// The ID of the container: 64 hexadecimal digits.
    ///
    /// JSON key: `Id`.
    #[doc(alias = "Id")]
    pub id: Option<String>,

    /// The creation time of the container, in RFC 3339 format with fractions of a second.
    ///
    /// JSON key: `Created`.
    #[doc(alias = "Created")]
    pub created: Option<String>,

    /// The program that the container runs: the first word of its entrypoint or, if it has none, of its command.
    ///
    /// JSON key: `Path`.
    #[doc(alias = "Path")]
    pub path: Option<String>,

    /// The arguments passed to the program in `Path`: the rest of the entrypoint, followed by the command.
    ///
    /// JSON key: `Args`.
    #[doc(alias = "Args")]
    pub args: Option<Vec<String>>,

    /// The state of the container: its status, start and end times, and exit code.
    ///
    /// JSON key: `State`.
    #[doc(alias = "State")]
    pub state: Option<ContainerState>,

    /// The ID of the container's image, such as `sha256:44136fa3…`.
    ///
    /// The image name given in the request is in `Config.Image`.
    ///
    /// JSON key: `Image`.
    #[doc(alias = "Image")]
    pub image: Option<String>,

    /// The path on the host of the container's `/etc/resolv.conf`.
    ///
    /// The daemon manages this file; other programs must not modify it. Empty if the daemon has not created it, for
    /// example before the first start or if the container has no network.
    ///
    /// JSON key: `ResolvConfPath`.
    #[doc(alias = "ResolvConfPath")]
    pub resolv_conf_path: Option<String>,

    /// The path on the host of the container's `/etc/hostname`.
    ///
    /// The daemon manages this file; other programs must not modify it. Empty if the daemon has not created it, for
    /// example before the first start or if the container has no network.
    ///
    /// JSON key: `HostnamePath`.
    #[doc(alias = "HostnamePath")]
    pub hostname_path: Option<String>,

    /// The path on the host of the container's `/etc/hosts`.
    ///
    /// The daemon manages this file; other programs must not modify it. Empty if the daemon has not created it, for
    /// example before the first start or if the container has no network.
    ///
    /// JSON key: `HostsPath`.
    #[doc(alias = "HostsPath")]
    pub hosts_path: Option<String>,

    /// The path on the host of the container's log file, for logging drivers that write one, such as `json-file`.
    ///
    /// Empty for other logging drivers and before the first start. Read the log with [`ContainerLogs`], not from this file.
    ///
    /// JSON key: `LogPath`.
    ///
    #[doc = operation!("ContainerLogs")]
    #[doc(alias = "LogPath")]
    pub log_path: Option<String>,

    /// The name of the container, with a leading slash: `/web`.
    ///
    /// JSON key: `Name`.
    #[doc(alias = "Name")]
    pub name: Option<String>,

    /// The number of times that the daemon has restarted the container because of its restart policy. A manual start
    /// resets it to `0`.
    ///
    /// JSON key: `RestartCount`.
    #[doc(alias = "RestartCount")]
    pub restart_count: Option<i64>,

    /// The storage driver that stores the container's file system, such as `overlay2`, or the containerd snapshotter,
    /// such as `overlayfs`.
    ///
    /// JSON key: `Driver`.
    #[doc(alias = "Driver")]
    pub driver: Option<String>,

    /// The operating system of the container, `linux` or `windows`; usually that of the host.
    ///
    /// JSON key: `Platform`. Available in API 1.31 and later.
    #[doc(alias = "Platform")]
    pub platform: Option<String>,

    /// The SELinux label of the container's files and mounts. Empty on hosts without SELinux.
    ///
    /// JSON key: `MountLabel`.
    #[doc(alias = "MountLabel")]
    pub mount_label: Option<String>,

    /// The SELinux label of the container's processes. Empty on hosts without SELinux.
    ///
    /// JSON key: `ProcessLabel`.
    #[doc(alias = "ProcessLabel")]
    pub process_label: Option<String>,

    /// The AppArmor profile that confines the container, such as `docker-default`. Empty on hosts without AppArmor.
    ///
    /// JSON key: `AppArmorProfile`.
    #[doc(alias = "AppArmorProfile")]
    pub apparmor_profile: Option<String>,

    /// The IDs of the exec instances that were created in the container with [`ContainerExec`] and have not ended. `null`
    /// if there are none. [`ExecInspect`] returns the details of each.
    ///
    /// JSON key: `ExecIDs`.
    ///
    #[doc = operation!("ContainerExec")]
    #[doc = operation!("ExecInspect")]
    #[doc(alias = "ExecIDs")]
    pub exec_ids: Option<Vec<String>>,

    /// The host-dependent configuration of the container, such as limits, mounts, ports and privileges, as given at
    /// creation or changed since by [`ContainerUpdate`].
    ///
    /// JSON key: `HostConfig`.
    ///
    #[doc = operation!("ContainerUpdate")]
    #[doc(alias = "HostConfig")]
    pub host_config: Option<HostConfig>,

    /// The storage driver of the container's file system, and its data.
    ///
    /// Omitted from API 1.52 on by daemons with the containerd image store, which send `Storage` instead.
    ///
    /// JSON key: `GraphDriver`.
    #[doc(alias = "GraphDriver")]
    pub graph_driver: Option<GraphDriverData>,

    /// The size of the files that the container has created or changed, in bytes. Omitted unless the request sets `size`.
    ///
    /// JSON key: `SizeRw`.
    #[doc(alias = "SizeRw")]
    pub size_rw: Option<i64>,

    /// The total size of the container's file system, in bytes: the layers of its image, which other containers may
    /// share, and `SizeRw`. Omitted unless the request sets `size`.
    ///
    /// JSON key: `SizeRootFs`.
    #[doc(alias = "SizeRootFs")]
    pub size_root_fs: Option<i64>,

    /// The mounts of the container: volumes, host files and directories, and others. Empty if there are none.
    ///
    /// JSON key: `Mounts`.
    #[doc(alias = "Mounts")]
    pub mounts: Option<Vec<MountPoint>>,

    /// The host-independent configuration of the container, such as image, command, environment, user and labels. It
    /// includes the values inherited from the image.
    ///
    /// JSON key: `Config`.
    #[doc(alias = "Config")]
    pub config: Option<ContainerConfig>,

    /// The networks of the container, its addresses in them, and its published ports.
    ///
    /// JSON key: `NetworkSettings`.
    #[doc(alias = "NetworkSettings")]
    pub network_settings: Option<NetworkSettings>,

    /// The node that the container runs on, as returned by standalone Swarm, the predecessor of swarm mode.
    ///
    /// A daemon itself never sends this field.
    ///
    /// JSON key: `Node`. Available in API 1.47 and earlier.
    #[doc(alias = "Node")]
    pub node: Option<ContainerInspectResponseNode>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
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
    "Name"            => name:             optional,
    "RestartCount"    => restart_count:    optional,
    "Driver"          => driver:           optional,
    "Platform"        => platform:         optional,
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
    "Node"            => node:             optional,
    ..?               => unknown,
} }
