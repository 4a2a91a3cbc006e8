// Written by `cargo xtask gen` from `ContainerSummary` in spec/docker/contract/v1.46.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::ContainerSummaryHostConfig;
use super::super::v1_37::Port;
use super::super::v1_42::MountPoint;
use super::super::v1_44::ContainerSummaryNetworkSettings;
use std::collections::BTreeMap;

/// A container in abbreviated form, as returned by [`ContainerList`]. [`ContainerInspect`] returns all details.
///
/// Available in all API versions; this form: 1.46 and 1.47.
///
#[doc = operation!("ContainerInspect")]
#[doc = operation!("ContainerList")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContainerSummary {
    /// The ID of the container: 64 hexadecimal digits.
    ///
    /// JSON key: `Id`. Available in API 1.40 and later.
    #[doc(alias = "Id")]
    pub id: Option<String>,

    /// The names of the container, each with a leading slash. In addition to the container's own name, the list contains
    /// an entry for each legacy link to it, such as `/web/db`.
    ///
    /// JSON key: `Names`. Available in API 1.40 and later.
    #[doc(alias = "Names")]
    pub names: Option<Vec<String>>,

    /// The image as specified when the container was created: a short name, full name, digest or ID. If that name now
    /// refers to another image, or to none, the full ID is returned instead.
    ///
    /// JSON key: `Image`. Available in API 1.40 and later.
    #[doc(alias = "Image")]
    pub image: Option<String>,

    /// The ID of the image in `Image`, as `sha256:…`.
    ///
    /// JSON key: `ImageID`. Available in API 1.40 and later.
    #[doc(alias = "ImageID")]
    pub image_id: Option<String>,

    /// The program and its arguments as one string, with arguments quoted if necessary. For display only.
    ///
    /// JSON key: `Command`. Available in API 1.40 and later.
    #[doc(alias = "Command")]
    pub command: Option<String>,

    /// The creation time, in seconds since 1970-01-01 00:00 UTC.
    ///
    /// JSON key: `Created`. Available in API 1.40 and later.
    #[doc(alias = "Created")]
    pub created: Option<i64>,

    /// The exposed and published ports, with one entry for each host address. Empty if there are none, or if the
    /// container is not running.
    ///
    /// JSON key: `Ports`. Available in API 1.40 and later.
    #[doc(alias = "Ports")]
    pub ports: Option<Vec<Port>>,

    /// The size of the files that the container has created or changed, in bytes. Omitted if zero, and unless the request
    /// sets `size`.
    ///
    /// JSON key: `SizeRw`. Available in API 1.40 and later.
    #[doc(alias = "SizeRw")]
    pub size_rw: Option<i64>,

    /// The total size of the container's file system, in bytes: the layers of its image, which other containers may
    /// share, and `SizeRw`. Omitted unless the request sets `size`.
    ///
    /// JSON key: `SizeRootFs`. Available in API 1.40 and later.
    #[doc(alias = "SizeRootFs")]
    pub size_root_fs: Option<i64>,

    /// The labels of the container, including those of its image.
    ///
    /// JSON key: `Labels`. Available in API 1.40 and later.
    #[doc(alias = "Labels")]
    pub labels: Option<BTreeMap<String, String>>,

    /// The state of the container as a lowercase word, such as `running` or `exited`.
    ///
    /// JSON key: `State`. Available in API 1.40 and later.
    #[doc(alias = "State")]
    pub state: Option<String>,

    /// The state of the container as human-readable text with times, exit code and health, such as
    /// `Up 8 seconds (healthy)` or `Exited (7) 9 seconds ago`. Not intended to be parsed.
    ///
    /// JSON key: `Status`. Available in API 1.40 and later.
    #[doc(alias = "Status")]
    pub status: Option<String>,

    /// The subset of the host configuration that the list contains.
    ///
    /// JSON key: `HostConfig`. Available in API 1.40 and later.
    #[doc(alias = "HostConfig")]
    pub host_config: Option<ContainerSummaryHostConfig>,

    /// The subset of the network settings that the list contains.
    ///
    /// JSON key: `NetworkSettings`. Available in API 1.40 and later.
    #[doc(alias = "NetworkSettings")]
    pub network_settings: Option<ContainerSummaryNetworkSettings>,

    /// The mounts of the container: volumes, host directories and others. Empty if there are none.
    ///
    /// JSON key: `Mounts`. Available in API 1.40 and later.
    #[doc(alias = "Mounts")]
    pub mounts: Option<Vec<MountPoint>>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { ContainerSummary {
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
