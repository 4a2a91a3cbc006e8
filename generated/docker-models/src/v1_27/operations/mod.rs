// Written by `cargo xtask gen` from spec/docker/contract/v1.27.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(dead_code, deprecated, unused_imports, clippy::all, clippy::pedantic)]

//! The operations of Docker Engine API 1.27.

#[cfg(feature = "v1_27")]
mod container_create;
#[cfg(feature = "v1_27")]
mod container_inspect;
#[cfg(
    any(
        feature = "v1_27",
        feature = "v1_28",
        feature = "v1_29",
        feature = "v1_30",
        feature = "v1_31",
        feature = "v1_32",
        feature = "v1_33",
        feature = "v1_34",
        feature = "v1_35",
        feature = "v1_36",
        feature = "v1_37",
        feature = "v1_38",
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
mod container_delete;
#[cfg(feature = "v1_27")]
mod container_prune;
#[cfg(feature = "v1_27")]
mod image_inspect;
#[cfg(any(feature = "v1_27", feature = "v1_28", feature = "v1_29"))]
mod system_info;
#[cfg(any(feature = "v1_27", feature = "v1_28"))]
mod image_commit;
#[cfg(any(feature = "v1_27", feature = "v1_28", feature = "v1_29"))]
mod system_events;
#[cfg(any(feature = "v1_27", feature = "v1_28", feature = "v1_29", feature = "v1_30"))]
mod volume_list;
#[cfg(feature = "v1_27")]
mod volume_prune;
#[cfg(feature = "v1_27")]
mod network_prune;
#[cfg(
    any(
        feature = "v1_27",
        feature = "v1_28",
        feature = "v1_29",
        feature = "v1_30",
        feature = "v1_31",
        feature = "v1_32",
        feature = "v1_33",
        feature = "v1_34",
        feature = "v1_35"
    )
)]
mod get_plugin_privileges;
#[cfg(any(feature = "v1_27", feature = "v1_28", feature = "v1_29"))]
mod node_list;
#[cfg(any(feature = "v1_27", feature = "v1_28", feature = "v1_29"))]
mod node_inspect;
#[cfg(any(feature = "v1_27", feature = "v1_28", feature = "v1_29"))]
mod swarm_inspect;
#[cfg(feature = "v1_27")]
mod service_list;
#[cfg(feature = "v1_27")]
mod service_create;
#[cfg(feature = "v1_27")]
mod service_inspect;
#[cfg(feature = "v1_27")]
mod service_update;
#[cfg(feature = "v1_27")]
mod task_list;
#[cfg(feature = "v1_27")]
mod task_inspect;
#[cfg(any(feature = "v1_27", feature = "v1_28"))]
mod secret_list;
#[cfg(any(feature = "v1_27", feature = "v1_28", feature = "v1_29", feature = "v1_30"))]
mod secret_inspect;

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
    const API_VERSION: &'static str = "1.27";

    /// What stands before the path of each operation.
    const BASE_PATH: &'static str = "/v1.27";

    /// Returns the request, its path below [`BASE_PATH`](Self::BASE_PATH).
    ///
    /// # Errors
    ///
    /// As [`Operation::into_request_below`].
    fn into_request(self) -> Result<http::Request<Vec<u8>>, RequestError> {
        self.into_request_below(Self::BASE_PATH)
    }
}

#[cfg(feature = "v1_27")]
pub use self::container_create::ContainerCreate;
#[cfg(feature = "v1_27")]
pub use self::container_inspect::ContainerInspect;
#[cfg(
    any(
        feature = "v1_27",
        feature = "v1_28",
        feature = "v1_29",
        feature = "v1_30",
        feature = "v1_31",
        feature = "v1_32",
        feature = "v1_33",
        feature = "v1_34",
        feature = "v1_35",
        feature = "v1_36",
        feature = "v1_37",
        feature = "v1_38",
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
pub use self::container_delete::ContainerDelete;
#[cfg(feature = "v1_27")]
pub use self::container_prune::ContainerPrune;
#[cfg(feature = "v1_27")]
pub use self::image_inspect::ImageInspect;
#[cfg(any(feature = "v1_27", feature = "v1_28", feature = "v1_29"))]
pub use self::system_info::SystemInfo;
#[cfg(any(feature = "v1_27", feature = "v1_28"))]
pub use self::image_commit::ImageCommit;
#[cfg(any(feature = "v1_27", feature = "v1_28", feature = "v1_29"))]
pub use self::system_events::{SystemEvents, SystemEventsFilters};
#[cfg(any(feature = "v1_27", feature = "v1_28", feature = "v1_29", feature = "v1_30"))]
pub use self::volume_list::{VolumeList, VolumeListFilters};
#[cfg(feature = "v1_27")]
pub use self::volume_prune::VolumePrune;
#[cfg(feature = "v1_27")]
pub use self::network_prune::NetworkPrune;
#[cfg(
    any(
        feature = "v1_27",
        feature = "v1_28",
        feature = "v1_29",
        feature = "v1_30",
        feature = "v1_31",
        feature = "v1_32",
        feature = "v1_33",
        feature = "v1_34",
        feature = "v1_35"
    )
)]
pub use self::get_plugin_privileges::GetPluginPrivileges;
#[cfg(any(feature = "v1_27", feature = "v1_28", feature = "v1_29"))]
pub use self::node_list::{NodeList, NodeListFilters};
#[cfg(any(feature = "v1_27", feature = "v1_28", feature = "v1_29"))]
pub use self::node_inspect::NodeInspect;
#[cfg(any(feature = "v1_27", feature = "v1_28", feature = "v1_29"))]
pub use self::swarm_inspect::SwarmInspect;
#[cfg(feature = "v1_27")]
pub use self::service_list::{ServiceList, ServiceListFilters};
#[cfg(feature = "v1_27")]
pub use self::service_create::ServiceCreate;
#[cfg(feature = "v1_27")]
pub use self::service_inspect::ServiceInspect;
#[cfg(feature = "v1_27")]
pub use self::service_update::ServiceUpdate;
#[cfg(feature = "v1_27")]
pub use self::task_list::{TaskList, TaskListFilters};
#[cfg(feature = "v1_27")]
pub use self::task_inspect::TaskInspect;
#[cfg(any(feature = "v1_27", feature = "v1_28"))]
pub use self::secret_list::{SecretList, SecretListFilters};
#[cfg(any(feature = "v1_27", feature = "v1_28", feature = "v1_29", feature = "v1_30"))]
pub use self::secret_inspect::SecretInspect;

#[cfg(feature = "v1_27")]
#[doc(inline)]
pub use super::super::v1_25::operations::{
    ContainerArchiveHead, ContainerAttach, ContainerAttachReply,
    ContainerAttachWebsocket, ContainerAttachWebsocketReply, ContainerChanges,
    ContainerExec, ContainerExport, ContainerGetArchive, ContainerKill, ContainerList,
    ContainerListFilters, ContainerLogs, ContainerLogsReply, ContainerPause,
    ContainerPutArchive, ContainerRename, ContainerResize, ContainerRestart,
    ContainerStart, ContainerStartReply, ContainerStats, ContainerStop,
    ContainerStopReply, ContainerTop, ContainerUnpause, ContainerUpdate, ContainerWait,
    ExecInspect, ExecResize, ExecStart, ImageBuild, ImageBuildContentType, ImageCreate,
    ImageDelete, ImageGet, ImageGetAll, ImageHistory, ImageList, ImageListFilters,
    ImageLoad, ImagePrune, ImagePruneFilters, ImagePush, ImageSearch, ImageSearchFilters,
    ImageTag, NetworkConnect, NetworkCreate, NetworkDelete, NetworkDisconnect,
    NetworkInspect, NetworkList, NetworkListFilters, NodeDelete, NodeUpdate,
    PluginCreate, PluginDisable, PluginEnable, PluginPull, PluginPullReply, PluginPush,
    PluginSet, SecretCreate, SecretDelete, ServiceDelete, ServiceLogs, ServiceLogsReply,
    SwarmInit, SwarmJoin, SwarmLeave, SwarmUnlock, SwarmUnlockkey, SwarmUpdate,
    SystemAuth, SystemAuthReply, SystemDataUsage, SystemPing, SystemVersion,
    VolumeCreate, VolumeDelete, VolumeInspect,
};

#[cfg(feature = "v1_27")]
#[doc(inline)]
pub use super::super::v1_26::operations::{
    PluginDelete, PluginInspect, PluginList, PluginUpgrade, SecretUpdate,
};

#[cfg(feature = "v1_27")]
impl IntoRequest for ContainerArchiveHead {}
#[cfg(feature = "v1_27")]
impl IntoRequest for ContainerAttach {}
#[cfg(feature = "v1_27")]
impl IntoRequest for ContainerAttachWebsocket {}
#[cfg(feature = "v1_27")]
impl IntoRequest for ContainerChanges {}
#[cfg(feature = "v1_27")]
impl IntoRequest for ContainerCreate {}
#[cfg(feature = "v1_27")]
impl IntoRequest for ContainerDelete {}
#[cfg(feature = "v1_27")]
impl IntoRequest for ContainerExec {}
#[cfg(feature = "v1_27")]
impl IntoRequest for ContainerExport {}
#[cfg(feature = "v1_27")]
impl IntoRequest for ContainerGetArchive {}
#[cfg(feature = "v1_27")]
impl IntoRequest for ContainerInspect {}
#[cfg(feature = "v1_27")]
impl IntoRequest for ContainerKill {}
#[cfg(feature = "v1_27")]
impl IntoRequest for ContainerList {}
#[cfg(feature = "v1_27")]
impl IntoRequest for ContainerLogs {}
#[cfg(feature = "v1_27")]
impl IntoRequest for ContainerPause {}
#[cfg(feature = "v1_27")]
impl IntoRequest for ContainerPrune {}
#[cfg(feature = "v1_27")]
impl IntoRequest for ContainerPutArchive {}
#[cfg(feature = "v1_27")]
impl IntoRequest for ContainerRename {}
#[cfg(feature = "v1_27")]
impl IntoRequest for ContainerResize {}
#[cfg(feature = "v1_27")]
impl IntoRequest for ContainerRestart {}
#[cfg(feature = "v1_27")]
impl IntoRequest for ContainerStart {}
#[cfg(feature = "v1_27")]
impl IntoRequest for ContainerStats {}
#[cfg(feature = "v1_27")]
impl IntoRequest for ContainerStop {}
#[cfg(feature = "v1_27")]
impl IntoRequest for ContainerTop {}
#[cfg(feature = "v1_27")]
impl IntoRequest for ContainerUnpause {}
#[cfg(feature = "v1_27")]
impl IntoRequest for ContainerUpdate {}
#[cfg(feature = "v1_27")]
impl IntoRequest for ContainerWait {}
#[cfg(feature = "v1_27")]
impl IntoRequest for ExecInspect {}
#[cfg(feature = "v1_27")]
impl IntoRequest for ExecResize {}
#[cfg(feature = "v1_27")]
impl IntoRequest for ExecStart {}
#[cfg(feature = "v1_27")]
impl IntoRequest for GetPluginPrivileges {}
#[cfg(feature = "v1_27")]
impl IntoRequest for ImageBuild {}
#[cfg(feature = "v1_27")]
impl IntoRequest for ImageCommit {}
#[cfg(feature = "v1_27")]
impl IntoRequest for ImageCreate {}
#[cfg(feature = "v1_27")]
impl IntoRequest for ImageDelete {}
#[cfg(feature = "v1_27")]
impl IntoRequest for ImageGet {}
#[cfg(feature = "v1_27")]
impl IntoRequest for ImageGetAll {}
#[cfg(feature = "v1_27")]
impl IntoRequest for ImageHistory {}
#[cfg(feature = "v1_27")]
impl IntoRequest for ImageInspect {}
#[cfg(feature = "v1_27")]
impl IntoRequest for ImageList {}
#[cfg(feature = "v1_27")]
impl IntoRequest for ImageLoad {}
#[cfg(feature = "v1_27")]
impl IntoRequest for ImagePrune {}
#[cfg(feature = "v1_27")]
impl IntoRequest for ImagePush {}
#[cfg(feature = "v1_27")]
impl IntoRequest for ImageSearch {}
#[cfg(feature = "v1_27")]
impl IntoRequest for ImageTag {}
#[cfg(feature = "v1_27")]
impl IntoRequest for NetworkConnect {}
#[cfg(feature = "v1_27")]
impl IntoRequest for NetworkCreate {}
#[cfg(feature = "v1_27")]
impl IntoRequest for NetworkDelete {}
#[cfg(feature = "v1_27")]
impl IntoRequest for NetworkDisconnect {}
#[cfg(feature = "v1_27")]
impl IntoRequest for NetworkInspect {}
#[cfg(feature = "v1_27")]
impl IntoRequest for NetworkList {}
#[cfg(feature = "v1_27")]
impl IntoRequest for NetworkPrune {}
#[cfg(feature = "v1_27")]
impl IntoRequest for NodeDelete {}
#[cfg(feature = "v1_27")]
impl IntoRequest for NodeInspect {}
#[cfg(feature = "v1_27")]
impl IntoRequest for NodeList {}
#[cfg(feature = "v1_27")]
impl IntoRequest for NodeUpdate {}
#[cfg(feature = "v1_27")]
impl IntoRequest for PluginCreate {}
#[cfg(feature = "v1_27")]
impl IntoRequest for PluginDelete {}
#[cfg(feature = "v1_27")]
impl IntoRequest for PluginDisable {}
#[cfg(feature = "v1_27")]
impl IntoRequest for PluginEnable {}
#[cfg(feature = "v1_27")]
impl IntoRequest for PluginInspect {}
#[cfg(feature = "v1_27")]
impl IntoRequest for PluginList {}
#[cfg(feature = "v1_27")]
impl IntoRequest for PluginPull {}
#[cfg(feature = "v1_27")]
impl IntoRequest for PluginPush {}
#[cfg(feature = "v1_27")]
impl IntoRequest for PluginSet {}
#[cfg(feature = "v1_27")]
impl IntoRequest for PluginUpgrade {}
#[cfg(feature = "v1_27")]
impl IntoRequest for SecretCreate {}
#[cfg(feature = "v1_27")]
impl IntoRequest for SecretDelete {}
#[cfg(feature = "v1_27")]
impl IntoRequest for SecretInspect {}
#[cfg(feature = "v1_27")]
impl IntoRequest for SecretList {}
#[cfg(feature = "v1_27")]
impl IntoRequest for SecretUpdate {}
#[cfg(feature = "v1_27")]
impl IntoRequest for ServiceCreate {}
#[cfg(feature = "v1_27")]
impl IntoRequest for ServiceDelete {}
#[cfg(feature = "v1_27")]
impl IntoRequest for ServiceInspect {}
#[cfg(feature = "v1_27")]
impl IntoRequest for ServiceList {}
#[cfg(feature = "v1_27")]
impl IntoRequest for ServiceLogs {}
#[cfg(feature = "v1_27")]
impl IntoRequest for ServiceUpdate {}
#[cfg(feature = "v1_27")]
impl IntoRequest for SwarmInit {}
#[cfg(feature = "v1_27")]
impl IntoRequest for SwarmInspect {}
#[cfg(feature = "v1_27")]
impl IntoRequest for SwarmJoin {}
#[cfg(feature = "v1_27")]
impl IntoRequest for SwarmLeave {}
#[cfg(feature = "v1_27")]
impl IntoRequest for SwarmUnlock {}
#[cfg(feature = "v1_27")]
impl IntoRequest for SwarmUnlockkey {}
#[cfg(feature = "v1_27")]
impl IntoRequest for SwarmUpdate {}
#[cfg(feature = "v1_27")]
impl IntoRequest for SystemAuth {}
#[cfg(feature = "v1_27")]
impl IntoRequest for SystemDataUsage {}
#[cfg(feature = "v1_27")]
impl IntoRequest for SystemEvents {}
#[cfg(feature = "v1_27")]
impl IntoRequest for SystemInfo {}
#[cfg(feature = "v1_27")]
impl IntoRequest for SystemPing {}
#[cfg(feature = "v1_27")]
impl IntoRequest for SystemVersion {}
#[cfg(feature = "v1_27")]
impl IntoRequest for TaskInspect {}
#[cfg(feature = "v1_27")]
impl IntoRequest for TaskList {}
#[cfg(feature = "v1_27")]
impl IntoRequest for VolumeCreate {}
#[cfg(feature = "v1_27")]
impl IntoRequest for VolumeDelete {}
#[cfg(feature = "v1_27")]
impl IntoRequest for VolumeInspect {}
#[cfg(feature = "v1_27")]
impl IntoRequest for VolumeList {}
#[cfg(feature = "v1_27")]
impl IntoRequest for VolumePrune {}
