// Written by `cargo xtask gen` from `ContainerInspectResponse` in spec/docker/contract/v1.48.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{HostConfig, MountPoint, NetworkSettings};
use super::super::v1_39::ContainerState;
use super::super::v1_40::OciDescriptor;
use super::super::v1_44::ContainerConfig;
use super::super::v1_47::DriverData;

/// All that the engine knows about one container: its configuration, its state, its files and its networks.
///
/// All versions of the API. In this form: API 1.48 to 1.51.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ContainerInspectResponse {
    /// The container's ID, 64 hexadecimal digits.
    ///
    /// Limits: of length 64, matching `^[0-9a-fA-F]{64}$`.
    #[doc(alias = "Id")]
    pub id: Option<String>,

    /// When the container was made, as an RFC 3339 time with fractions of a second.
    #[doc(alias = "Created")]
    pub created: Option<support::Timestamp>,

    /// The program that the container runs: the first word of its entrypoint or, without one, of its command.
    #[doc(alias = "Path")]
    pub path: Option<String>,

    /// What the program gets as arguments: the rest of the entrypoint, followed by the command.
    #[doc(alias = "Args")]
    pub args: Option<Vec<String>>,

    /// Whether the container runs, since when, and how it last ended.
    #[doc(alias = "State")]
    pub state: Option<ContainerState>,

    /// The ID of the container's image, a digest such as `sha256:44136fa3…`.
    ///
    /// The name under which the image was asked for is in the `Image` of `Config`.
    #[doc(alias = "Image")]
    pub image: Option<String>,

    /// The host's file that the container sees as `/etc/resolv.conf`.
    ///
    /// It belongs to the engine: other programs are to leave it alone. Empty where there is none,
    /// as before the first start, and without a network.
    #[doc(alias = "ResolvConfPath")]
    pub resolv_conf_path: Option<String>,

    /// The host's file that the container sees as `/etc/hostname`.
    ///
    /// It belongs to the engine: other programs are to leave it alone. Empty where there is none,
    /// as before the first start, and without a network.
    #[doc(alias = "HostnamePath")]
    pub hostname_path: Option<String>,

    /// The host's file that the container sees as `/etc/hosts`.
    ///
    /// It belongs to the engine: other programs are to leave it alone. Empty where there is none,
    /// as before the first start, and without a network.
    #[doc(alias = "HostsPath")]
    pub hosts_path: Option<String>,

    /// The host's file in which the logging driver keeps what the container writes.
    ///
    /// Only some drivers have one, such as `json-file`. Empty otherwise, and before the first start. Read the logs through
    /// the engine, not from this file.
    #[doc(alias = "LogPath")]
    pub log_path: Option<String>,

    /// The container's name, with a slash before it, as in `/web`.
    #[doc(alias = "Name")]
    pub name: Option<String>,

    /// How often the restart policy has started the container again. A start by request sets it back to `0`.
    #[doc(alias = "RestartCount")]
    pub restart_count: Option<i64>,

    /// What keeps the container's files: a storage driver such as `overlay2`, or a snapshotter of containerd such as
    /// `overlayfs`.
    #[doc(alias = "Driver")]
    pub driver: Option<String>,

    /// The operating system that the container is for: `linux` or `windows`, in general the host's own.
    ///
    /// API 1.31 and later.
    #[doc(alias = "Platform")]
    pub platform: Option<String>,

    /// The manifest of the one platform that was chosen from the image for this container.
    ///
    /// Only engines that keep images in containerd's store have it; others leave it out.
    ///
    /// API 1.48 and later.
    #[doc(alias = "ImageManifestDescriptor")]
    pub image_manifest_descriptor: Option<OciDescriptor>,

    /// The SELinux label on the container's files. Empty on hosts without SELinux.
    #[doc(alias = "MountLabel")]
    pub mount_label: Option<String>,

    /// The SELinux label of the container's processes. Empty on hosts without SELinux.
    #[doc(alias = "ProcessLabel")]
    pub process_label: Option<String>,

    /// Which AppArmor profile confines the container, such as `docker-default`. Empty on hosts without AppArmor.
    #[doc(alias = "AppArmorProfile")]
    pub apparmor_profile: Option<String>,

    /// Commands that were set up to be executed in the container and have not ended, by ID. Null where there are none.
    #[doc(alias = "ExecIDs")]
    pub exec_ids: Option<Vec<String>>,

    /// The part of the container's configuration that depends on the host: limits, mounts, ports, privileges.
    #[doc(alias = "HostConfig")]
    pub host_config: Option<HostConfig>,

    /// How the storage driver keeps the container's files.
    ///
    /// Left out, from API 1.52 on, by engines that keep them in containerd; `Storage` is there instead.
    #[doc(alias = "GraphDriver")]
    pub graph_driver: Option<DriverData>,

    /// Bytes that the container's own changes take up. Left out unless the request asks for sizes.
    #[doc(alias = "SizeRw")]
    pub size_rw: Option<i64>,

    /// Bytes of the container's whole file system: the layers of its image, which others may share, and `SizeRw`.
    ///
    /// Left out unless the request asks for sizes.
    #[doc(alias = "SizeRootFs")]
    pub size_root_fs: Option<i64>,

    /// What is mounted into the container: volumes, files and folders of the host, and others. Empty where nothing is.
    #[doc(alias = "Mounts")]
    pub mounts: Option<Vec<MountPoint>>,

    /// The part of the container's configuration that does not depend on the host: image, command, environment, labels.
    #[doc(alias = "Config")]
    pub config: Option<ContainerConfig>,

    /// The networks that the container is on, its addresses there and its published ports.
    #[doc(alias = "NetworkSettings")]
    pub network_settings: Option<NetworkSettings>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { ContainerInspectResponse {
    "Id"                      => id:                        optional,
    "Created"                 => created:                   optional,
    "Path"                    => path:                      optional,
    "Args"                    => args:                      optional,
    "State"                   => state:                     optional,
    "Image"                   => image:                     optional,
    "ResolvConfPath"          => resolv_conf_path:          optional,
    "HostnamePath"            => hostname_path:             optional,
    "HostsPath"               => hosts_path:                optional,
    "LogPath"                 => log_path:                  optional,
    "Name"                    => name:                      optional,
    "RestartCount"            => restart_count:             optional,
    "Driver"                  => driver:                    optional,
    "Platform"                => platform:                  optional,
    "ImageManifestDescriptor" => image_manifest_descriptor: optional,
    "MountLabel"              => mount_label:               optional,
    "ProcessLabel"            => process_label:             optional,
    "AppArmorProfile"         => apparmor_profile:          optional,
    "ExecIDs"                 => exec_ids:                  optional,
    "HostConfig"              => host_config:               optional,
    "GraphDriver"             => graph_driver:              optional,
    "SizeRw"                  => size_rw:                   optional,
    "SizeRootFs"              => size_root_fs:              optional,
    "Mounts"                  => mounts:                    optional,
    "Config"                  => config:                    optional,
    "NetworkSettings"         => network_settings:          optional,
    ..?                       => unknown,
} }
