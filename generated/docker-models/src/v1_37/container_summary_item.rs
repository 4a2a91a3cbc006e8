// Written by `cargo xtask gen` from `ContainerSummary[]` in spec/docker/contract/v1.37.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::Port;
use super::super::v1_25::ContainerSummaryItemHostConfig;
use super::super::v1_32::{ContainerSummaryItemNetworkSettings, MountPoint};
use std::collections::BTreeMap;

/// The type of `ContainerSummary[]`.
///
/// API 1.39 and earlier. In this form: API 1.37 to 1.39.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContainerSummaryItem {
    /// `Id` in JSON.
    #[doc(alias = "Id")]
    pub id: Option<String>,

    /// `Names` in JSON.
    #[doc(alias = "Names")]
    pub names: Option<Vec<String>>,

    /// `Image` in JSON.
    #[doc(alias = "Image")]
    pub image: Option<String>,

    /// `ImageID` in JSON.
    #[doc(alias = "ImageID")]
    pub image_id: Option<String>,

    /// `Command` in JSON.
    #[doc(alias = "Command")]
    pub command: Option<String>,

    /// `Created` in JSON.
    #[doc(alias = "Created")]
    pub created: Option<i64>,

    /// `Ports` in JSON.
    #[doc(alias = "Ports")]
    pub ports: Option<Vec<Port>>,

    /// `SizeRw` in JSON.
    #[doc(alias = "SizeRw")]
    pub size_rw: Option<i64>,

    /// `SizeRootFs` in JSON.
    #[doc(alias = "SizeRootFs")]
    pub size_root_fs: Option<i64>,

    /// `Labels` in JSON.
    #[doc(alias = "Labels")]
    pub labels: Option<BTreeMap<String, String>>,

    /// `State` in JSON.
    #[doc(alias = "State")]
    pub state: Option<String>,

    /// `Status` in JSON.
    #[doc(alias = "Status")]
    pub status: Option<String>,

    /// `HostConfig` in JSON.
    #[doc(alias = "HostConfig")]
    pub host_config: Option<ContainerSummaryItemHostConfig>,

    /// `NetworkSettings` in JSON.
    #[doc(alias = "NetworkSettings")]
    pub network_settings: Option<ContainerSummaryItemNetworkSettings>,

    /// `Mounts` in JSON.
    #[doc(alias = "Mounts")]
    pub mounts: Option<Vec<MountPoint>>,
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
} }
