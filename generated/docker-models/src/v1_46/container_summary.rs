// Written by `cargo xtask gen` from `ContainerSummary` in spec/docker/contract/v1.46.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::ContainerSummaryHostConfig;
use super::super::v1_37::Port;
use super::super::v1_42::MountPoint;
use super::super::v1_44::ContainerSummaryNetworkSettings;
use std::collections::BTreeMap;

/// One container in short form, as `ContainerList` returns it. `ContainerInspect` tells the rest.
///
/// All versions of the API. In this form: API 1.46 and 1.47.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContainerSummary {
    /// Identifier of the container, 64 hexadecimal digits.
    ///
    /// API 1.40 and later.
    #[doc(alias = "Id")]
    pub id: Option<String>,

    /// Names of the container, each with a leading `/`. Besides its own name, the list has an entry for each legacy
    /// link that leads to it, such as `/web/db`.
    ///
    /// API 1.40 and later.
    #[doc(alias = "Names")]
    pub names: Option<Vec<String>>,

    /// The image as it was named on creation, be it by short name, full name, digest or ID. If that name now
    /// belongs to another image, or to none, the full ID is shown in its place.
    ///
    /// API 1.40 and later.
    #[doc(alias = "Image")]
    pub image: Option<String>,

    /// Identifier of the image behind `Image`, as `sha256:…`.
    ///
    /// API 1.40 and later.
    #[doc(alias = "ImageID")]
    pub image_id: Option<String>,

    /// Program and arguments in one string, with quotes around arguments that need them. It is for display only.
    ///
    /// API 1.40 and later.
    #[doc(alias = "Command")]
    pub command: Option<String>,

    /// Time of creation, in seconds since 1970.
    ///
    /// API 1.40 and later.
    #[doc(alias = "Created")]
    pub created: Option<i64>,

    /// Exposed and published ports, with an entry for each host address. Empty if there are none, or if the
    /// container does not run.
    ///
    /// API 1.40 and later.
    #[doc(alias = "Ports")]
    pub ports: Option<Vec<Port>>,

    /// Bytes that the container has added or changed on top of its image. Sent only if `size` is asked for, and
    /// left out if it is `0`.
    ///
    /// API 1.40 and later.
    #[doc(alias = "SizeRw")]
    pub size_rw: Option<i64>,

    /// Bytes of the whole root file system: the layers of the image, which other containers can share, and `SizeRw`
    /// together. Sent only if `size` is asked for.
    ///
    /// API 1.40 and later.
    #[doc(alias = "SizeRootFs")]
    pub size_root_fs: Option<i64>,

    /// Labels of the container, those from its image included.
    ///
    /// API 1.40 and later.
    #[doc(alias = "Labels")]
    pub labels: Option<BTreeMap<String, String>>,

    /// State of the container in one word, in lower case.
    ///
    /// API 1.40 and later.
    #[doc(alias = "State")]
    pub state: Option<String>,

    /// State in words for people, with times, exit code and health, such as `Up 8 seconds (healthy)` or
    /// `Exited (7) 9 seconds ago`. Not meant to be parsed.
    ///
    /// API 1.40 and later.
    #[doc(alias = "Status")]
    pub status: Option<String>,

    /// The small part of the host configuration that a list shows.
    ///
    /// API 1.40 and later.
    #[doc(alias = "HostConfig")]
    pub host_config: Option<ContainerSummaryHostConfig>,

    /// The part of the network settings that a list shows.
    ///
    /// API 1.40 and later.
    #[doc(alias = "NetworkSettings")]
    pub network_settings: Option<ContainerSummaryNetworkSettings>,

    /// Volumes, folders and other mounts of the container. Empty if there are none.
    ///
    /// API 1.40 and later.
    #[doc(alias = "Mounts")]
    pub mounts: Option<Vec<MountPoint>>,

    /// Keys without a field, kept with the feature `keep-unknown`.
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
