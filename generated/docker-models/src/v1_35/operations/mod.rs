// Written by `cargo xtask gen` from spec/docker/contract/v1.35.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(dead_code, deprecated, unused_imports, clippy::all, clippy::pedantic)]

//! The operations of Docker Engine API 1.35.

#[cfg(any(feature = "v1_35", feature = "v1_36"))]
mod container_create;
#[cfg(any(feature = "v1_35", feature = "v1_36"))]
mod container_inspect;
#[cfg(
    any(
        feature = "v1_35",
        feature = "v1_36",
        feature = "v1_37",
        feature = "v1_38",
        feature = "v1_39"
    )
)]
mod container_logs;
#[cfg(any(feature = "v1_35", feature = "v1_36", feature = "v1_37", feature = "v1_38"))]
mod image_inspect;
#[cfg(any(feature = "v1_35", feature = "v1_36", feature = "v1_37", feature = "v1_38"))]
mod system_version;
#[cfg(
    any(
        feature = "v1_35",
        feature = "v1_36",
        feature = "v1_37",
        feature = "v1_38",
        feature = "v1_39",
        feature = "v1_40",
        feature = "v1_41",
        feature = "v1_42",
        feature = "v1_43"
    )
)]
mod image_commit;
#[cfg(
    any(
        feature = "v1_35",
        feature = "v1_36",
        feature = "v1_37",
        feature = "v1_38",
        feature = "v1_39"
    )
)]
mod container_exec;
#[cfg(
    any(
        feature = "v1_35",
        feature = "v1_36",
        feature = "v1_37",
        feature = "v1_38",
        feature = "v1_39"
    )
)]
mod network_connect;
#[cfg(any(feature = "v1_35", feature = "v1_36"))]
mod service_list;
#[cfg(any(feature = "v1_35", feature = "v1_36"))]
mod service_create;
#[cfg(any(feature = "v1_35", feature = "v1_36"))]
mod service_inspect;
#[cfg(any(feature = "v1_35", feature = "v1_36"))]
mod service_update;
#[cfg(any(feature = "v1_35", feature = "v1_36"))]
mod task_list;
#[cfg(any(feature = "v1_35", feature = "v1_36"))]
mod task_inspect;

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
    const API_VERSION: &'static str = "1.35";

    /// What stands before the path of each operation.
    const BASE_PATH: &'static str = "/v1.35";

    /// Returns the request, its path below [`BASE_PATH`](Self::BASE_PATH).
    ///
    /// # Errors
    ///
    /// As [`Operation::into_request_below`].
    fn into_request(self) -> Result<http::Request<Vec<u8>>, RequestError> {
        self.into_request_below(Self::BASE_PATH)
    }
}

#[cfg(any(feature = "v1_35", feature = "v1_36"))]
pub use self::container_create::ContainerCreate;
#[cfg(any(feature = "v1_35", feature = "v1_36"))]
pub use self::container_inspect::ContainerInspect;
#[cfg(
    any(
        feature = "v1_35",
        feature = "v1_36",
        feature = "v1_37",
        feature = "v1_38",
        feature = "v1_39"
    )
)]
pub use self::container_logs::{ContainerLogs, ContainerLogsReply};
#[cfg(any(feature = "v1_35", feature = "v1_36", feature = "v1_37", feature = "v1_38"))]
pub use self::image_inspect::ImageInspect;
#[cfg(any(feature = "v1_35", feature = "v1_36", feature = "v1_37", feature = "v1_38"))]
pub use self::system_version::SystemVersion;
#[cfg(
    any(
        feature = "v1_35",
        feature = "v1_36",
        feature = "v1_37",
        feature = "v1_38",
        feature = "v1_39",
        feature = "v1_40",
        feature = "v1_41",
        feature = "v1_42",
        feature = "v1_43"
    )
)]
pub use self::image_commit::ImageCommit;
#[cfg(
    any(
        feature = "v1_35",
        feature = "v1_36",
        feature = "v1_37",
        feature = "v1_38",
        feature = "v1_39"
    )
)]
pub use self::container_exec::ContainerExec;
#[cfg(
    any(
        feature = "v1_35",
        feature = "v1_36",
        feature = "v1_37",
        feature = "v1_38",
        feature = "v1_39"
    )
)]
pub use self::network_connect::NetworkConnect;
#[cfg(any(feature = "v1_35", feature = "v1_36"))]
pub use self::service_list::{ServiceList, ServiceListFilters};
#[cfg(any(feature = "v1_35", feature = "v1_36"))]
pub use self::service_create::ServiceCreate;
#[cfg(any(feature = "v1_35", feature = "v1_36"))]
pub use self::service_inspect::ServiceInspect;
#[cfg(any(feature = "v1_35", feature = "v1_36"))]
pub use self::service_update::ServiceUpdate;
#[cfg(any(feature = "v1_35", feature = "v1_36"))]
pub use self::task_list::{TaskList, TaskListFilters};
#[cfg(any(feature = "v1_35", feature = "v1_36"))]
pub use self::task_inspect::TaskInspect;

#[cfg(feature = "v1_35")]
#[doc(inline)]
pub use super::super::v1_25::operations::{
    ContainerAttach, ContainerAttachReply, ContainerAttachWebsocket,
    ContainerAttachWebsocketReply, ContainerExport, ContainerKill, ContainerPause,
    ContainerRename, ContainerResize, ContainerRestart, ContainerStart,
    ContainerStartReply, ContainerStats, ContainerStop, ContainerStopReply, ContainerTop,
    ContainerUnpause, ExecInspect, ExecResize, ExecStart, ImageGet, ImageGetAll,
    ImageHistory, ImageList, ImageListFilters, ImageLoad, ImagePush, ImageSearch,
    ImageSearchFilters, ImageTag, NetworkDelete, NetworkDisconnect, NodeDelete,
    NodeUpdate, PluginCreate, PluginEnable, PluginPull, PluginPullReply, PluginPush,
    PluginSet, SecretDelete, ServiceDelete, ServiceLogs, ServiceLogsReply, SwarmLeave,
    SwarmUnlock, SwarmUnlockkey, SystemAuth, SystemAuthReply, SystemPing, VolumeDelete,
};

#[cfg(feature = "v1_35")]
#[doc(inline)]
pub use super::super::v1_26::operations::PluginUpgrade;

#[cfg(feature = "v1_35")]
#[doc(inline)]
pub use super::super::v1_27::operations::{ContainerDelete, GetPluginPrivileges};

#[cfg(feature = "v1_35")]
#[doc(inline)]
pub use super::super::v1_28::operations::{
    ContainerArchive, ContainerArchiveInfo, ContainerChanges, ImageDelete, PluginDisable,
    PutContainerArchive,
};

#[cfg(feature = "v1_35")]
#[doc(inline)]
pub use super::super::v1_29::operations::{
    PluginDelete, PluginInspect, PluginList, PluginListFilters, TaskLogs, TaskLogsReply,
};

#[cfg(feature = "v1_35")]
#[doc(inline)]
pub use super::super::v1_30::operations::{
    ConfigCreate, ConfigDelete, ConfigInspect, ConfigList, ConfigListFilters,
    ConfigUpdate, ContainerPrune, ContainerPruneFilters, ContainerUpdate,
    DistributionInspect, ImagePrune, ImagePruneFilters, NetworkCreate, NetworkList,
    NetworkListFilters, NetworkPrune, NetworkPruneFilters, SwarmJoin, VolumePrune,
    VolumePruneFilters,
};

#[cfg(feature = "v1_35")]
#[doc(inline)]
pub use super::super::v1_31::operations::{
    BuildPrune, NetworkInspect, SecretCreate, SecretInspect, SecretList,
    SecretListFilters, SecretUpdate, Session, VolumeCreate, VolumeInspect, VolumeList,
    VolumeListFilters,
};

#[cfg(feature = "v1_35")]
#[doc(inline)]
pub use super::super::v1_32::operations::{
    ContainerList, ContainerListFilters, ImageCreate, NodeInspect, NodeList,
    NodeListFilters, SwarmInit, SwarmInspect, SwarmUpdate, SystemDataUsage, SystemInfo,
};

#[cfg(feature = "v1_35")]
#[doc(inline)]
pub use super::super::v1_33::operations::{SystemEvents, SystemEventsFilters};

#[cfg(feature = "v1_35")]
#[doc(inline)]
pub use super::super::v1_34::operations::{
    ContainerWait, ContainerWaitCondition, ImageBuild, ImageBuildContentType,
};

#[cfg(feature = "v1_35")]
impl IntoRequest for BuildPrune {}
#[cfg(feature = "v1_35")]
impl IntoRequest for ConfigCreate {}
#[cfg(feature = "v1_35")]
impl IntoRequest for ConfigDelete {}
#[cfg(feature = "v1_35")]
impl IntoRequest for ConfigInspect {}
#[cfg(feature = "v1_35")]
impl IntoRequest for ConfigList {}
#[cfg(feature = "v1_35")]
impl IntoRequest for ConfigUpdate {}
#[cfg(feature = "v1_35")]
impl IntoRequest for ContainerArchive {}
#[cfg(feature = "v1_35")]
impl IntoRequest for ContainerArchiveInfo {}
#[cfg(feature = "v1_35")]
impl IntoRequest for ContainerAttach {}
#[cfg(feature = "v1_35")]
impl IntoRequest for ContainerAttachWebsocket {}
#[cfg(feature = "v1_35")]
impl IntoRequest for ContainerChanges {}
#[cfg(feature = "v1_35")]
impl IntoRequest for ContainerCreate {}
#[cfg(feature = "v1_35")]
impl IntoRequest for ContainerDelete {}
#[cfg(feature = "v1_35")]
impl IntoRequest for ContainerExec {}
#[cfg(feature = "v1_35")]
impl IntoRequest for ContainerExport {}
#[cfg(feature = "v1_35")]
impl IntoRequest for ContainerInspect {}
#[cfg(feature = "v1_35")]
impl IntoRequest for ContainerKill {}
#[cfg(feature = "v1_35")]
impl IntoRequest for ContainerList {}
#[cfg(feature = "v1_35")]
impl IntoRequest for ContainerLogs {}
#[cfg(feature = "v1_35")]
impl IntoRequest for ContainerPause {}
#[cfg(feature = "v1_35")]
impl IntoRequest for ContainerPrune {}
#[cfg(feature = "v1_35")]
impl IntoRequest for ContainerRename {}
#[cfg(feature = "v1_35")]
impl IntoRequest for ContainerResize {}
#[cfg(feature = "v1_35")]
impl IntoRequest for ContainerRestart {}
#[cfg(feature = "v1_35")]
impl IntoRequest for ContainerStart {}
#[cfg(feature = "v1_35")]
impl IntoRequest for ContainerStats {}
#[cfg(feature = "v1_35")]
impl IntoRequest for ContainerStop {}
#[cfg(feature = "v1_35")]
impl IntoRequest for ContainerTop {}
#[cfg(feature = "v1_35")]
impl IntoRequest for ContainerUnpause {}
#[cfg(feature = "v1_35")]
impl IntoRequest for ContainerUpdate {}
#[cfg(feature = "v1_35")]
impl IntoRequest for ContainerWait {}
#[cfg(feature = "v1_35")]
impl IntoRequest for DistributionInspect {}
#[cfg(feature = "v1_35")]
impl IntoRequest for ExecInspect {}
#[cfg(feature = "v1_35")]
impl IntoRequest for ExecResize {}
#[cfg(feature = "v1_35")]
impl IntoRequest for ExecStart {}
#[cfg(feature = "v1_35")]
impl IntoRequest for GetPluginPrivileges {}
#[cfg(feature = "v1_35")]
impl IntoRequest for ImageBuild {}
#[cfg(feature = "v1_35")]
impl IntoRequest for ImageCommit {}
#[cfg(feature = "v1_35")]
impl IntoRequest for ImageCreate {}
#[cfg(feature = "v1_35")]
impl IntoRequest for ImageDelete {}
#[cfg(feature = "v1_35")]
impl IntoRequest for ImageGet {}
#[cfg(feature = "v1_35")]
impl IntoRequest for ImageGetAll {}
#[cfg(feature = "v1_35")]
impl IntoRequest for ImageHistory {}
#[cfg(feature = "v1_35")]
impl IntoRequest for ImageInspect {}
#[cfg(feature = "v1_35")]
impl IntoRequest for ImageList {}
#[cfg(feature = "v1_35")]
impl IntoRequest for ImageLoad {}
#[cfg(feature = "v1_35")]
impl IntoRequest for ImagePrune {}
#[cfg(feature = "v1_35")]
impl IntoRequest for ImagePush {}
#[cfg(feature = "v1_35")]
impl IntoRequest for ImageSearch {}
#[cfg(feature = "v1_35")]
impl IntoRequest for ImageTag {}
#[cfg(feature = "v1_35")]
impl IntoRequest for NetworkConnect {}
#[cfg(feature = "v1_35")]
impl IntoRequest for NetworkCreate {}
#[cfg(feature = "v1_35")]
impl IntoRequest for NetworkDelete {}
#[cfg(feature = "v1_35")]
impl IntoRequest for NetworkDisconnect {}
#[cfg(feature = "v1_35")]
impl IntoRequest for NetworkInspect {}
#[cfg(feature = "v1_35")]
impl IntoRequest for NetworkList {}
#[cfg(feature = "v1_35")]
impl IntoRequest for NetworkPrune {}
#[cfg(feature = "v1_35")]
impl IntoRequest for NodeDelete {}
#[cfg(feature = "v1_35")]
impl IntoRequest for NodeInspect {}
#[cfg(feature = "v1_35")]
impl IntoRequest for NodeList {}
#[cfg(feature = "v1_35")]
impl IntoRequest for NodeUpdate {}
#[cfg(feature = "v1_35")]
impl IntoRequest for PluginCreate {}
#[cfg(feature = "v1_35")]
impl IntoRequest for PluginDelete {}
#[cfg(feature = "v1_35")]
impl IntoRequest for PluginDisable {}
#[cfg(feature = "v1_35")]
impl IntoRequest for PluginEnable {}
#[cfg(feature = "v1_35")]
impl IntoRequest for PluginInspect {}
#[cfg(feature = "v1_35")]
impl IntoRequest for PluginList {}
#[cfg(feature = "v1_35")]
impl IntoRequest for PluginPull {}
#[cfg(feature = "v1_35")]
impl IntoRequest for PluginPush {}
#[cfg(feature = "v1_35")]
impl IntoRequest for PluginSet {}
#[cfg(feature = "v1_35")]
impl IntoRequest for PluginUpgrade {}
#[cfg(feature = "v1_35")]
impl IntoRequest for PutContainerArchive {}
#[cfg(feature = "v1_35")]
impl IntoRequest for SecretCreate {}
#[cfg(feature = "v1_35")]
impl IntoRequest for SecretDelete {}
#[cfg(feature = "v1_35")]
impl IntoRequest for SecretInspect {}
#[cfg(feature = "v1_35")]
impl IntoRequest for SecretList {}
#[cfg(feature = "v1_35")]
impl IntoRequest for SecretUpdate {}
#[cfg(feature = "v1_35")]
impl IntoRequest for ServiceCreate {}
#[cfg(feature = "v1_35")]
impl IntoRequest for ServiceDelete {}
#[cfg(feature = "v1_35")]
impl IntoRequest for ServiceInspect {}
#[cfg(feature = "v1_35")]
impl IntoRequest for ServiceList {}
#[cfg(feature = "v1_35")]
impl IntoRequest for ServiceLogs {}
#[cfg(feature = "v1_35")]
impl IntoRequest for ServiceUpdate {}
#[cfg(feature = "v1_35")]
impl IntoRequest for Session {}
#[cfg(feature = "v1_35")]
impl IntoRequest for SwarmInit {}
#[cfg(feature = "v1_35")]
impl IntoRequest for SwarmInspect {}
#[cfg(feature = "v1_35")]
impl IntoRequest for SwarmJoin {}
#[cfg(feature = "v1_35")]
impl IntoRequest for SwarmLeave {}
#[cfg(feature = "v1_35")]
impl IntoRequest for SwarmUnlock {}
#[cfg(feature = "v1_35")]
impl IntoRequest for SwarmUnlockkey {}
#[cfg(feature = "v1_35")]
impl IntoRequest for SwarmUpdate {}
#[cfg(feature = "v1_35")]
impl IntoRequest for SystemAuth {}
#[cfg(feature = "v1_35")]
impl IntoRequest for SystemDataUsage {}
#[cfg(feature = "v1_35")]
impl IntoRequest for SystemEvents {}
#[cfg(feature = "v1_35")]
impl IntoRequest for SystemInfo {}
#[cfg(feature = "v1_35")]
impl IntoRequest for SystemPing {}
#[cfg(feature = "v1_35")]
impl IntoRequest for SystemVersion {}
#[cfg(feature = "v1_35")]
impl IntoRequest for TaskInspect {}
#[cfg(feature = "v1_35")]
impl IntoRequest for TaskList {}
#[cfg(feature = "v1_35")]
impl IntoRequest for TaskLogs {}
#[cfg(feature = "v1_35")]
impl IntoRequest for VolumeCreate {}
#[cfg(feature = "v1_35")]
impl IntoRequest for VolumeDelete {}
#[cfg(feature = "v1_35")]
impl IntoRequest for VolumeInspect {}
#[cfg(feature = "v1_35")]
impl IntoRequest for VolumeList {}
#[cfg(feature = "v1_35")]
impl IntoRequest for VolumePrune {}
