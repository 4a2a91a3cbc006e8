// Written by `cargo xtask gen` from `ContainerSummary` in spec/docker/contract/v1.44.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::ContainerSummaryNetworkSettings;
use super::super::v1_37::Port;
use super::super::v1_40::ContainerSummaryHostConfig;
use super::super::v1_42::MountPoint;
use std::collections::BTreeMap;

/// The definition `ContainerSummary`.
///
/// All versions of the API. In this form: API 1.44 and 1.45.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContainerSummary {
    /// `Id` in JSON.
    ///
    /// API 1.40 and later.
    #[doc(alias = "Id")]
    pub id: Option<String>,

    /// `Names` in JSON.
    ///
    /// API 1.40 and later.
    #[doc(alias = "Names")]
    pub names: Option<Vec<String>>,

    /// `Image` in JSON.
    ///
    /// API 1.40 and later.
    #[doc(alias = "Image")]
    pub image: Option<String>,

    /// `ImageID` in JSON.
    ///
    /// API 1.40 and later.
    #[doc(alias = "ImageID")]
    pub image_id: Option<String>,

    /// `Command` in JSON.
    ///
    /// API 1.40 and later.
    #[doc(alias = "Command")]
    pub command: Option<String>,

    /// `Created` in JSON.
    ///
    /// API 1.40 and later.
    #[doc(alias = "Created")]
    pub created: Option<i64>,

    /// `Ports` in JSON.
    ///
    /// API 1.40 and later.
    #[doc(alias = "Ports")]
    pub ports: Option<Vec<Port>>,

    /// `SizeRw` in JSON.
    ///
    /// API 1.40 and later.
    #[doc(alias = "SizeRw")]
    pub size_rw: Option<i64>,

    /// `SizeRootFs` in JSON.
    ///
    /// API 1.40 and later.
    #[doc(alias = "SizeRootFs")]
    pub size_root_fs: Option<i64>,

    /// `Labels` in JSON.
    ///
    /// API 1.40 and later.
    #[doc(alias = "Labels")]
    pub labels: Option<BTreeMap<String, String>>,

    /// `State` in JSON.
    ///
    /// API 1.40 and later.
    #[doc(alias = "State")]
    pub state: Option<String>,

    /// `Status` in JSON.
    ///
    /// API 1.40 and later.
    #[doc(alias = "Status")]
    pub status: Option<String>,

    /// `HostConfig` in JSON.
    ///
    /// API 1.40 and later.
    #[doc(alias = "HostConfig")]
    pub host_config: Option<ContainerSummaryHostConfig>,

    /// `NetworkSettings` in JSON.
    ///
    /// API 1.40 and later.
    #[doc(alias = "NetworkSettings")]
    pub network_settings: Option<ContainerSummaryNetworkSettings>,

    /// `Mounts` in JSON.
    ///
    /// API 1.40 and later.
    #[doc(alias = "Mounts")]
    pub mounts: Option<Vec<MountPoint>>,
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
} }
