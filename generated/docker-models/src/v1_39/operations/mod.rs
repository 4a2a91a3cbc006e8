// Written by `cargo xtask gen` from spec/docker/contract/v1.39.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(dead_code, deprecated, unused_imports, clippy::all, clippy::pedantic)]

//! The operations of Docker Engine API 1.39.

#[cfg(feature = "v1_39")]
mod container_create;
#[cfg(feature = "v1_39")]
mod container_inspect;
#[cfg(
    any(
        feature = "v1_39",
        feature = "v1_40",
        feature = "v1_41",
        feature = "v1_42",
        feature = "v1_43",
        feature = "v1_44",
        feature = "v1_45",
        feature = "v1_46",
        feature = "v1_47",
        feature = "v1_48",
        feature = "v1_49",
        feature = "v1_50",
        feature = "v1_51",
        feature = "v1_52",
        feature = "v1_53",
        feature = "v1_54",
        feature = "v1_55"
    )
)]
mod container_wait;
#[cfg(
    any(
        feature = "v1_39",
        feature = "v1_40",
        feature = "v1_41",
        feature = "v1_42",
        feature = "v1_43",
        feature = "v1_44",
        feature = "v1_45",
        feature = "v1_46",
        feature = "v1_47",
        feature = "v1_48",
        feature = "v1_49",
        feature = "v1_50",
        feature = "v1_51",
        feature = "v1_52",
        feature = "v1_53",
        feature = "v1_54",
        feature = "v1_55"
    )
)]
mod put_container_archive;
#[cfg(
    any(
        feature = "v1_39",
        feature = "v1_40",
        feature = "v1_41",
        feature = "v1_42",
        feature = "v1_43",
        feature = "v1_44",
        feature = "v1_45",
        feature = "v1_46",
        feature = "v1_47"
    )
)]
mod build_prune;
#[cfg(feature = "v1_39")]
mod image_create;
#[cfg(any(feature = "v1_39", feature = "v1_40", feature = "v1_41"))]
mod image_inspect;
#[cfg(feature = "v1_39")]
mod system_info;
#[cfg(
    any(
        feature = "v1_39",
        feature = "v1_40",
        feature = "v1_41",
        feature = "v1_42",
        feature = "v1_43",
        feature = "v1_44",
        feature = "v1_45",
        feature = "v1_46",
        feature = "v1_47",
        feature = "v1_48",
        feature = "v1_49",
        feature = "v1_50",
        feature = "v1_51",
        feature = "v1_52",
        feature = "v1_53",
        feature = "v1_54",
        feature = "v1_55"
    )
)]
mod system_version;
#[cfg(feature = "v1_39")]
mod system_data_usage;
#[cfg(any(feature = "v1_39", feature = "v1_40", feature = "v1_41"))]
mod volume_list;
#[cfg(any(feature = "v1_39", feature = "v1_40", feature = "v1_41"))]
mod volume_create;
#[cfg(feature = "v1_39")]
mod swarm_inspect;
#[cfg(feature = "v1_39")]
mod swarm_init;
#[cfg(feature = "v1_39")]
mod service_list;
#[cfg(feature = "v1_39")]
mod service_create;
#[cfg(feature = "v1_39")]
mod service_inspect;
#[cfg(feature = "v1_39")]
mod service_update;
#[cfg(feature = "v1_39")]
mod task_list;
#[cfg(feature = "v1_39")]
mod task_inspect;
#[cfg(feature = "v1_39")]
mod task_logs;

use super::super::support;
pub use super::super::support::{
    DecodeError, Decoder, Items, Lines, NoError, OAuthFlow, Operation, Received,
    ReplyError, RequestError, RequestWriter, SecurityKind, SecurityScheme,
    StreamOperation, Upgraded, Frame, FrameSource, Frames,
};
#[cfg(feature = "stream")]
pub use super::super::support::{ItemStream, StreamError};

/// An operation of this version of the API.
pub trait IntoRequest: Operation {
    /// The version, as the document writes it.
    const API_VERSION: &'static str = "1.39";

    /// What stands before the path of each operation.
    const BASE_PATH: &'static str = "/v1.39";

    /// Returns the request, its path below [`BASE_PATH`](Self::BASE_PATH).
    ///
    /// # Errors
    ///
    /// As [`Operation::into_request_below`].
    fn into_request(self) -> Result<http::Request<Vec<u8>>, RequestError> {
        self.into_request_below(Self::BASE_PATH)
    }
}

#[cfg(feature = "v1_39")]
pub use self::container_create::ContainerCreate;
#[cfg(feature = "v1_39")]
pub use self::container_inspect::ContainerInspect;
#[cfg(
    any(
        feature = "v1_39",
        feature = "v1_40",
        feature = "v1_41",
        feature = "v1_42",
        feature = "v1_43",
        feature = "v1_44",
        feature = "v1_45",
        feature = "v1_46",
        feature = "v1_47",
        feature = "v1_48",
        feature = "v1_49",
        feature = "v1_50",
        feature = "v1_51",
        feature = "v1_52",
        feature = "v1_53",
        feature = "v1_54",
        feature = "v1_55"
    )
)]
pub use self::container_wait::{ContainerWait, ContainerWaitCondition};
#[cfg(
    any(
        feature = "v1_39",
        feature = "v1_40",
        feature = "v1_41",
        feature = "v1_42",
        feature = "v1_43",
        feature = "v1_44",
        feature = "v1_45",
        feature = "v1_46",
        feature = "v1_47",
        feature = "v1_48",
        feature = "v1_49",
        feature = "v1_50",
        feature = "v1_51",
        feature = "v1_52",
        feature = "v1_53",
        feature = "v1_54",
        feature = "v1_55"
    )
)]
pub use self::put_container_archive::PutContainerArchive;
#[cfg(
    any(
        feature = "v1_39",
        feature = "v1_40",
        feature = "v1_41",
        feature = "v1_42",
        feature = "v1_43",
        feature = "v1_44",
        feature = "v1_45",
        feature = "v1_46",
        feature = "v1_47"
    )
)]
pub use self::build_prune::{BuildPrune, BuildPruneFilters};
#[cfg(feature = "v1_39")]
pub use self::image_create::ImageCreate;
#[cfg(any(feature = "v1_39", feature = "v1_40", feature = "v1_41"))]
pub use self::image_inspect::ImageInspect;
#[cfg(feature = "v1_39")]
pub use self::system_info::SystemInfo;
#[cfg(
    any(
        feature = "v1_39",
        feature = "v1_40",
        feature = "v1_41",
        feature = "v1_42",
        feature = "v1_43",
        feature = "v1_44",
        feature = "v1_45",
        feature = "v1_46",
        feature = "v1_47",
        feature = "v1_48",
        feature = "v1_49",
        feature = "v1_50",
        feature = "v1_51",
        feature = "v1_52",
        feature = "v1_53",
        feature = "v1_54",
        feature = "v1_55"
    )
)]
pub use self::system_version::SystemVersion;
#[cfg(feature = "v1_39")]
pub use self::system_data_usage::SystemDataUsage;
#[cfg(any(feature = "v1_39", feature = "v1_40", feature = "v1_41"))]
pub use self::volume_list::{VolumeList, VolumeListFilters};
#[cfg(any(feature = "v1_39", feature = "v1_40", feature = "v1_41"))]
pub use self::volume_create::VolumeCreate;
#[cfg(feature = "v1_39")]
pub use self::swarm_inspect::SwarmInspect;
#[cfg(feature = "v1_39")]
pub use self::swarm_init::SwarmInit;
#[cfg(feature = "v1_39")]
pub use self::service_list::{ServiceList, ServiceListFilters};
#[cfg(feature = "v1_39")]
pub use self::service_create::ServiceCreate;
#[cfg(feature = "v1_39")]
pub use self::service_inspect::ServiceInspect;
#[cfg(feature = "v1_39")]
pub use self::service_update::{ServiceUpdate, ServiceUpdateRegistryAuthFrom};
#[cfg(feature = "v1_39")]
pub use self::task_list::{TaskList, TaskListFilters};
#[cfg(feature = "v1_39")]
pub use self::task_inspect::TaskInspect;
#[cfg(feature = "v1_39")]
pub use self::task_logs::{TaskLogs, TaskLogsReply};

#[cfg(feature = "v1_39")]
#[doc(inline)]
pub use super::super::v1_25::operations::{
    ContainerAttach, ContainerAttachReply, ContainerAttachWebsocket,
    ContainerAttachWebsocketReply, ContainerExport, ContainerKill, ContainerPause,
    ContainerRename, ContainerResize, ContainerRestart, ContainerStart,
    ContainerStartReply, ContainerStats, ContainerStop, ContainerStopReply, ContainerTop,
    ContainerUnpause, ExecInspect, ExecResize, ExecStart, ImageGet, ImageGetAll,
    ImageHistory, ImageList, ImageListFilters, ImageSearch, ImageSearchFilters, ImageTag,
    NetworkDelete, NetworkDisconnect, NodeDelete, NodeUpdate, PluginCreate, PluginEnable,
    PluginSet, SecretDelete, ServiceDelete, ServiceLogs, ServiceLogsReply, SwarmLeave,
    SwarmUnlock, SystemAuth, SystemAuthReply, SystemPing, VolumeDelete,
};

#[cfg(feature = "v1_39")]
#[doc(inline)]
pub use super::super::v1_26::operations::PluginUpgrade;

#[cfg(feature = "v1_39")]
#[doc(inline)]
pub use super::super::v1_27::operations::ContainerDelete;

#[cfg(feature = "v1_39")]
#[doc(inline)]
pub use super::super::v1_28::operations::{
    ContainerArchive, ContainerArchiveInfo, ImageDelete, PluginDisable,
};

#[cfg(feature = "v1_39")]
#[doc(inline)]
pub use super::super::v1_30::operations::{
    ConfigDelete, ContainerPrune, ContainerPruneFilters, DistributionInspect, ImagePrune,
    ImagePruneFilters, NetworkCreate, NetworkList, NetworkListFilters, NetworkPrune,
    NetworkPruneFilters, SwarmJoin, VolumePrune, VolumePruneFilters,
};

#[cfg(feature = "v1_39")]
#[doc(inline)]
pub use super::super::v1_31::operations::{NetworkInspect, Session, VolumeInspect};

#[cfg(feature = "v1_39")]
#[doc(inline)]
pub use super::super::v1_32::operations::{
    NodeInspect, NodeList, NodeListFilters, SwarmUpdate,
};

#[cfg(feature = "v1_39")]
#[doc(inline)]
pub use super::super::v1_33::operations::{SystemEvents, SystemEventsFilters};

#[cfg(feature = "v1_39")]
#[doc(inline)]
pub use super::super::v1_35::operations::{
    ContainerExec, ContainerLogs, ContainerLogsReply, ImageCommit, NetworkConnect,
};

#[cfg(feature = "v1_39")]
#[doc(inline)]
pub use super::super::v1_36::operations::{
    ContainerChanges, GetPluginPrivileges, ImageLoad, ImagePush, PluginPull,
    PluginPullReply, PluginPush, SwarmUnlockkey,
};

#[cfg(feature = "v1_39")]
#[doc(inline)]
pub use super::super::v1_37::operations::{
    ConfigCreate, ConfigInspect, ConfigList, ConfigListFilters, ConfigUpdate,
    ContainerList, ContainerListFilters, ContainerUpdate, SecretCreate, SecretInspect,
    SecretList, SecretListFilters, SecretUpdate,
};

#[cfg(feature = "v1_39")]
#[doc(inline)]
pub use super::super::v1_38::operations::{
    ImageBuild, ImageBuildContentType, ImageBuildVersion, PluginDelete, PluginInspect,
    PluginList, PluginListFilters,
};

#[cfg(feature = "v1_39")]
impl IntoRequest for BuildPrune {}
#[cfg(feature = "v1_39")]
impl IntoRequest for ConfigCreate {}
#[cfg(feature = "v1_39")]
impl IntoRequest for ConfigDelete {}
#[cfg(feature = "v1_39")]
impl IntoRequest for ConfigInspect {}
#[cfg(feature = "v1_39")]
impl IntoRequest for ConfigList {}
#[cfg(feature = "v1_39")]
impl IntoRequest for ConfigUpdate {}
#[cfg(feature = "v1_39")]
impl IntoRequest for ContainerArchive {}
#[cfg(feature = "v1_39")]
impl IntoRequest for ContainerArchiveInfo {}
#[cfg(feature = "v1_39")]
impl IntoRequest for ContainerAttach {}
#[cfg(feature = "v1_39")]
impl IntoRequest for ContainerAttachWebsocket {}
#[cfg(feature = "v1_39")]
impl IntoRequest for ContainerChanges {}
#[cfg(feature = "v1_39")]
impl IntoRequest for ContainerCreate {}
#[cfg(feature = "v1_39")]
impl IntoRequest for ContainerDelete {}
#[cfg(feature = "v1_39")]
impl IntoRequest for ContainerExec {}
#[cfg(feature = "v1_39")]
impl IntoRequest for ContainerExport {}
#[cfg(feature = "v1_39")]
impl IntoRequest for ContainerInspect {}
#[cfg(feature = "v1_39")]
impl IntoRequest for ContainerKill {}
#[cfg(feature = "v1_39")]
impl IntoRequest for ContainerList {}
#[cfg(feature = "v1_39")]
impl IntoRequest for ContainerLogs {}
#[cfg(feature = "v1_39")]
impl IntoRequest for ContainerPause {}
#[cfg(feature = "v1_39")]
impl IntoRequest for ContainerPrune {}
#[cfg(feature = "v1_39")]
impl IntoRequest for ContainerRename {}
#[cfg(feature = "v1_39")]
impl IntoRequest for ContainerResize {}
#[cfg(feature = "v1_39")]
impl IntoRequest for ContainerRestart {}
#[cfg(feature = "v1_39")]
impl IntoRequest for ContainerStart {}
#[cfg(feature = "v1_39")]
impl IntoRequest for ContainerStats {}
#[cfg(feature = "v1_39")]
impl IntoRequest for ContainerStop {}
#[cfg(feature = "v1_39")]
impl IntoRequest for ContainerTop {}
#[cfg(feature = "v1_39")]
impl IntoRequest for ContainerUnpause {}
#[cfg(feature = "v1_39")]
impl IntoRequest for ContainerUpdate {}
#[cfg(feature = "v1_39")]
impl IntoRequest for ContainerWait {}
#[cfg(feature = "v1_39")]
impl IntoRequest for DistributionInspect {}
#[cfg(feature = "v1_39")]
impl IntoRequest for ExecInspect {}
#[cfg(feature = "v1_39")]
impl IntoRequest for ExecResize {}
#[cfg(feature = "v1_39")]
impl IntoRequest for ExecStart {}
#[cfg(feature = "v1_39")]
impl IntoRequest for GetPluginPrivileges {}
#[cfg(feature = "v1_39")]
impl IntoRequest for ImageBuild {}
#[cfg(feature = "v1_39")]
impl IntoRequest for ImageCommit {}
#[cfg(feature = "v1_39")]
impl IntoRequest for ImageCreate {}
#[cfg(feature = "v1_39")]
impl IntoRequest for ImageDelete {}
#[cfg(feature = "v1_39")]
impl IntoRequest for ImageGet {}
#[cfg(feature = "v1_39")]
impl IntoRequest for ImageGetAll {}
#[cfg(feature = "v1_39")]
impl IntoRequest for ImageHistory {}
#[cfg(feature = "v1_39")]
impl IntoRequest for ImageInspect {}
#[cfg(feature = "v1_39")]
impl IntoRequest for ImageList {}
#[cfg(feature = "v1_39")]
impl IntoRequest for ImageLoad {}
#[cfg(feature = "v1_39")]
impl IntoRequest for ImagePrune {}
#[cfg(feature = "v1_39")]
impl IntoRequest for ImagePush {}
#[cfg(feature = "v1_39")]
impl IntoRequest for ImageSearch {}
#[cfg(feature = "v1_39")]
impl IntoRequest for ImageTag {}
#[cfg(feature = "v1_39")]
impl IntoRequest for NetworkConnect {}
#[cfg(feature = "v1_39")]
impl IntoRequest for NetworkCreate {}
#[cfg(feature = "v1_39")]
impl IntoRequest for NetworkDelete {}
#[cfg(feature = "v1_39")]
impl IntoRequest for NetworkDisconnect {}
#[cfg(feature = "v1_39")]
impl IntoRequest for NetworkInspect {}
#[cfg(feature = "v1_39")]
impl IntoRequest for NetworkList {}
#[cfg(feature = "v1_39")]
impl IntoRequest for NetworkPrune {}
#[cfg(feature = "v1_39")]
impl IntoRequest for NodeDelete {}
#[cfg(feature = "v1_39")]
impl IntoRequest for NodeInspect {}
#[cfg(feature = "v1_39")]
impl IntoRequest for NodeList {}
#[cfg(feature = "v1_39")]
impl IntoRequest for NodeUpdate {}
#[cfg(feature = "v1_39")]
impl IntoRequest for PluginCreate {}
#[cfg(feature = "v1_39")]
impl IntoRequest for PluginDelete {}
#[cfg(feature = "v1_39")]
impl IntoRequest for PluginDisable {}
#[cfg(feature = "v1_39")]
impl IntoRequest for PluginEnable {}
#[cfg(feature = "v1_39")]
impl IntoRequest for PluginInspect {}
#[cfg(feature = "v1_39")]
impl IntoRequest for PluginList {}
#[cfg(feature = "v1_39")]
impl IntoRequest for PluginPull {}
#[cfg(feature = "v1_39")]
impl IntoRequest for PluginPush {}
#[cfg(feature = "v1_39")]
impl IntoRequest for PluginSet {}
#[cfg(feature = "v1_39")]
impl IntoRequest for PluginUpgrade {}
#[cfg(feature = "v1_39")]
impl IntoRequest for PutContainerArchive {}
#[cfg(feature = "v1_39")]
impl IntoRequest for SecretCreate {}
#[cfg(feature = "v1_39")]
impl IntoRequest for SecretDelete {}
#[cfg(feature = "v1_39")]
impl IntoRequest for SecretInspect {}
#[cfg(feature = "v1_39")]
impl IntoRequest for SecretList {}
#[cfg(feature = "v1_39")]
impl IntoRequest for SecretUpdate {}
#[cfg(feature = "v1_39")]
impl IntoRequest for ServiceCreate {}
#[cfg(feature = "v1_39")]
impl IntoRequest for ServiceDelete {}
#[cfg(feature = "v1_39")]
impl IntoRequest for ServiceInspect {}
#[cfg(feature = "v1_39")]
impl IntoRequest for ServiceList {}
#[cfg(feature = "v1_39")]
impl IntoRequest for ServiceLogs {}
#[cfg(feature = "v1_39")]
impl IntoRequest for ServiceUpdate {}
#[cfg(feature = "v1_39")]
impl IntoRequest for Session {}
#[cfg(feature = "v1_39")]
impl IntoRequest for SwarmInit {}
#[cfg(feature = "v1_39")]
impl IntoRequest for SwarmInspect {}
#[cfg(feature = "v1_39")]
impl IntoRequest for SwarmJoin {}
#[cfg(feature = "v1_39")]
impl IntoRequest for SwarmLeave {}
#[cfg(feature = "v1_39")]
impl IntoRequest for SwarmUnlock {}
#[cfg(feature = "v1_39")]
impl IntoRequest for SwarmUnlockkey {}
#[cfg(feature = "v1_39")]
impl IntoRequest for SwarmUpdate {}
#[cfg(feature = "v1_39")]
impl IntoRequest for SystemAuth {}
#[cfg(feature = "v1_39")]
impl IntoRequest for SystemDataUsage {}
#[cfg(feature = "v1_39")]
impl IntoRequest for SystemEvents {}
#[cfg(feature = "v1_39")]
impl IntoRequest for SystemInfo {}
#[cfg(feature = "v1_39")]
impl IntoRequest for SystemPing {}
#[cfg(feature = "v1_39")]
impl IntoRequest for SystemVersion {}
#[cfg(feature = "v1_39")]
impl IntoRequest for TaskInspect {}
#[cfg(feature = "v1_39")]
impl IntoRequest for TaskList {}
#[cfg(feature = "v1_39")]
impl IntoRequest for TaskLogs {}
#[cfg(feature = "v1_39")]
impl IntoRequest for VolumeCreate {}
#[cfg(feature = "v1_39")]
impl IntoRequest for VolumeDelete {}
#[cfg(feature = "v1_39")]
impl IntoRequest for VolumeInspect {}
#[cfg(feature = "v1_39")]
impl IntoRequest for VolumeList {}
#[cfg(feature = "v1_39")]
impl IntoRequest for VolumePrune {}
