// Written by `cargo xtask gen` from `ContainerSummary[]` in spec/docker/contract/v1.30.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::ContainerSummaryItemNetworkSettings;
use super::super::v1_25::{ContainerSummaryItemHostConfig, MountPoint, Port};
use std::collections::BTreeMap;

/// A container in abbreviated form. [`ContainerInspect`] returns all details.
///
/// Available in API 1.39 and earlier; this form: 1.30 and 1.31.
///
#[doc = operation!("ContainerInspect")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContainerSummaryItem {
    /// The ID of the container: 64 hexadecimal digits.
    ///
    /// JSON key: `Id`.
    #[doc(alias = "Id")]
    pub id: Option<String>,

    /// The names of the container, each with a leading slash. In addition to the container's own name, the list contains
    /// an entry for each legacy link to it, such as `/web/db`.
    ///
    /// JSON key: `Names`.
    #[doc(alias = "Names")]
    pub names: Option<Vec<String>>,

    /// The image as specified when the container was created: a short name, full name, digest or ID. If that name now
    /// refers to another image, or to none, the full ID is returned instead.
    ///
    /// JSON key: `Image`.
    #[doc(alias = "Image")]
    pub image: Option<String>,

    /// The ID of the image in `Image`, as `sha256:…`.
    ///
    /// JSON key: `ImageID`.
    #[doc(alias = "ImageID")]
    pub image_id: Option<String>,

    /// The program and its arguments as one string, with arguments quoted if necessary. For display only.
    ///
    /// JSON key: `Command`.
    #[doc(alias = "Command")]
    pub command: Option<String>,

    /// The creation time, in seconds since 1970-01-01 00:00 UTC.
    ///
    /// JSON key: `Created`.
    #[doc(alias = "Created")]
    pub created: Option<i64>,

    /// The exposed and published ports, with one entry for each host address. Empty if there are none, or if the
    /// container is not running.
    ///
    /// JSON key: `Ports`.
    #[doc(alias = "Ports")]
    pub ports: Option<Vec<Port>>,

    /// The size of the files that the container has created or changed, in bytes. Omitted if zero, and unless the request
    /// sets `size`.
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

    /// The labels of the container, including those of its image.
    ///
    /// JSON key: `Labels`.
    #[doc(alias = "Labels")]
    pub labels: Option<BTreeMap<String, String>>,

    /// The state of the container as a lowercase word, such as `running` or `exited`.
    ///
    /// JSON key: `State`.
    #[doc(alias = "State")]
    pub state: Option<String>,

    /// The state of the container as human-readable text with times, exit code and health, such as
    /// `Up 8 seconds (healthy)` or `Exited (7) 9 seconds ago`. Not intended to be parsed.
    ///
    /// JSON key: `Status`.
    #[doc(alias = "Status")]
    pub status: Option<String>,

    /// The subset of the host configuration that the list contains.
    ///
    /// JSON key: `HostConfig`.
    #[doc(alias = "HostConfig")]
    pub host_config: Option<ContainerSummaryItemHostConfig>,

    /// The subset of the network settings that the list contains.
    ///
    /// JSON key: `NetworkSettings`.
    #[doc(alias = "NetworkSettings")]
    pub network_settings: Option<ContainerSummaryItemNetworkSettings>,

    /// The mounts of the container: volumes, host directories and others. Empty if there are none.
    ///
    /// JSON key: `Mounts`.
    #[doc(alias = "Mounts")]
    pub mounts: Option<Vec<MountPoint>>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { ContainerSummaryItem {
    "Id"              => id:               optional,
    "Names"           => names:            optional,
    "Image"           => image:            optional,
    "ImageID"         => image_id:         optional,
    "Command"         => command:          optional,
    "Created"         => created:          optional,
    "Ports"           => ports:            optional,
    "SizeRw"          => size_rw:          optional,
    "SizeRootFs"      => size_root_fs:     optional,
    "Labels"          => labels:           optional,
    "State"           => state:            optional,
    "Status"          => status:           optional,
    "HostConfig"      => host_config:      optional,
    "NetworkSettings" => network_settings: optional,
    "Mounts"          => mounts:           optional,
    ..?               => unknown,
} }
