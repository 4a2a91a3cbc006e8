// Written by `cargo xtask gen` from spec/docker/contract/v1.49.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(dead_code, deprecated, unused_imports, clippy::all, clippy::pedantic)]

//! The operations of Docker Engine API 1.49.

#[cfg(feature = "v1_49")]
mod image_inspect;
#[cfg(feature = "v1_49")]
mod system_info;

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
    const API_VERSION: &'static str = "1.49";

    /// What stands before the path of each operation.
    const BASE_PATH: &'static str = "/v1.49";

    /// Returns the request, its path below [`BASE_PATH`](Self::BASE_PATH).
    ///
    /// # Errors
    ///
    /// As [`Operation::into_request_below`].
    fn into_request(self) -> Result<http::Request<Vec<u8>>, RequestError> {
        self.into_request_below(Self::BASE_PATH)
    }
}

#[cfg(feature = "v1_49")]
pub use self::image_inspect::ImageInspect;
#[cfg(feature = "v1_49")]
pub use self::system_info::SystemInfo;

#[cfg(feature = "v1_49")]
#[doc(inline)]
pub use super::super::v1_25::operations::{
    ContainerExport, ContainerKill, ContainerPause, ContainerRename, ContainerResize,
    ContainerStart, ContainerStartReply, ContainerTop, ContainerUnpause, ExecInspect,
    ExecResize, ImageTag, NetworkDelete, NodeDelete, NodeUpdate, PluginCreate,
    PluginEnable, PluginSet, SecretDelete, ServiceDelete, SwarmLeave, SystemAuth,
    SystemAuthReply, SystemPing, VolumeDelete,
};

#[cfg(feature = "v1_49")]
#[doc(inline)]
pub use super::super::v1_27::operations::ContainerDelete;

#[cfg(feature = "v1_49")]
#[doc(inline)]
pub use super::super::v1_28::operations::{
    ContainerArchive, ContainerArchiveInfo, ImageDelete, PluginDisable,
};

#[cfg(feature = "v1_49")]
#[doc(inline)]
pub use super::super::v1_30::operations::{
    ConfigDelete, ContainerPrune, ContainerPruneFilters, ImagePrune, ImagePruneFilters,
    NetworkPrune, NetworkPruneFilters,
};

#[cfg(feature = "v1_49")]
#[doc(inline)]
pub use super::super::v1_32::operations::SwarmUpdate;

#[cfg(feature = "v1_49")]
#[doc(inline)]
pub use super::super::v1_36::operations::SwarmUnlockkey;

#[cfg(feature = "v1_49")]
#[doc(inline)]
pub use super::super::v1_37::operations::{
    ConfigCreate, ConfigInspect, ConfigList, ConfigListFilters, ConfigUpdate,
    SecretCreate, SecretInspect, SecretList, SecretListFilters, SecretUpdate,
};

#[cfg(feature = "v1_49")]
#[doc(inline)]
pub use super::super::v1_38::operations::{
    PluginDelete, PluginInspect, PluginList, PluginListFilters,
};

#[cfg(feature = "v1_49")]
#[doc(inline)]
pub use super::super::v1_39::operations::{
    ContainerWait, ContainerWaitCondition, PutContainerArchive, SystemVersion,
};

#[cfg(feature = "v1_49")]
#[doc(inline)]
pub use super::super::v1_40::operations::{
    ContainerUpdate, GetPluginPrivileges, ImageBuild, ImageBuildContentType,
    ImageBuildVersion, ImageCreate, PluginPull, PluginPullReply, PluginPush,
    PluginUpgrade, Session, SwarmInit, SwarmInspect, SwarmJoin, SwarmUnlock,
    SystemEvents, SystemEventsFilters, SystemPingHead,
};

#[cfg(feature = "v1_49")]
#[doc(inline)]
pub use super::super::v1_42::operations::{
    ContainerAttach, ContainerAttachReply, ContainerAttachWebsocket,
    ContainerAttachWebsocketReply, ContainerExec, ContainerLogs, ContainerRestart,
    ContainerStop, ContainerStopReply, ExecStart, NetworkDisconnect, NodeInspect,
    NodeList, NodeListFilters, ServiceLogs, TaskLogs, VolumeCreate, VolumeInspect,
    VolumeList, VolumeListFilters, VolumePrune, VolumePruneFilters, VolumeUpdate,
};

#[cfg(feature = "v1_49")]
#[doc(inline)]
pub use super::super::v1_43::operations::ContainerChanges;

#[cfg(feature = "v1_49")]
#[doc(inline)]
pub use super::super::v1_44::operations::ImageCommit;

#[cfg(feature = "v1_49")]
#[doc(inline)]
pub use super::super::v1_45::operations::{ImageSearch, ImageSearchFilters};

#[cfg(feature = "v1_49")]
#[doc(inline)]
pub use super::super::v1_46::operations::ImagePush;

#[cfg(feature = "v1_49")]
#[doc(inline)]
pub use super::super::v1_47::operations::{
    NetworkCreate, NetworkInspect, NetworkList, NetworkListFilters,
};

#[cfg(feature = "v1_49")]
#[doc(inline)]
pub use super::super::v1_48::operations::{
    BuildPrune, BuildPruneFilters, ContainerCreate, ContainerInspect, ContainerList,
    ContainerListFilters, ContainerStats, DistributionInspect, ImageGet, ImageGetAll,
    ImageHistory, ImageList, ImageListFilters, ImageLoad, NetworkConnect, ServiceCreate,
    ServiceInspect, ServiceList, ServiceListFilters, ServiceUpdate,
    ServiceUpdateRegistryAuthFrom, SystemDataUsage, SystemDataUsageType, TaskInspect,
    TaskList, TaskListFilters,
};

#[cfg(feature = "v1_49")]
impl IntoRequest for BuildPrune {}
#[cfg(feature = "v1_49")]
impl IntoRequest for ConfigCreate {}
#[cfg(feature = "v1_49")]
impl IntoRequest for ConfigDelete {}
#[cfg(feature = "v1_49")]
impl IntoRequest for ConfigInspect {}
#[cfg(feature = "v1_49")]
impl IntoRequest for ConfigList {}
#[cfg(feature = "v1_49")]
impl IntoRequest for ConfigUpdate {}
#[cfg(feature = "v1_49")]
impl IntoRequest for ContainerArchive {}
#[cfg(feature = "v1_49")]
impl IntoRequest for ContainerArchiveInfo {}
#[cfg(feature = "v1_49")]
impl IntoRequest for ContainerAttach {}
#[cfg(feature = "v1_49")]
impl IntoRequest for ContainerAttachWebsocket {}
#[cfg(feature = "v1_49")]
impl IntoRequest for ContainerChanges {}
#[cfg(feature = "v1_49")]
impl IntoRequest for ContainerCreate {}
#[cfg(feature = "v1_49")]
impl IntoRequest for ContainerDelete {}
#[cfg(feature = "v1_49")]
impl IntoRequest for ContainerExec {}
#[cfg(feature = "v1_49")]
impl IntoRequest for ContainerExport {}
#[cfg(feature = "v1_49")]
impl IntoRequest for ContainerInspect {}
#[cfg(feature = "v1_49")]
impl IntoRequest for ContainerKill {}
#[cfg(feature = "v1_49")]
impl IntoRequest for ContainerList {}
#[cfg(feature = "v1_49")]
impl IntoRequest for ContainerLogs {}
#[cfg(feature = "v1_49")]
impl IntoRequest for ContainerPause {}
#[cfg(feature = "v1_49")]
impl IntoRequest for ContainerPrune {}
#[cfg(feature = "v1_49")]
impl IntoRequest for ContainerRename {}
#[cfg(feature = "v1_49")]
impl IntoRequest for ContainerResize {}
#[cfg(feature = "v1_49")]
impl IntoRequest for ContainerRestart {}
#[cfg(feature = "v1_49")]
impl IntoRequest for ContainerStart {}
#[cfg(feature = "v1_49")]
impl IntoRequest for ContainerStats {}
#[cfg(feature = "v1_49")]
impl IntoRequest for ContainerStop {}
#[cfg(feature = "v1_49")]
impl IntoRequest for ContainerTop {}
#[cfg(feature = "v1_49")]
impl IntoRequest for ContainerUnpause {}
#[cfg(feature = "v1_49")]
impl IntoRequest for ContainerUpdate {}
#[cfg(feature = "v1_49")]
impl IntoRequest for ContainerWait {}
#[cfg(feature = "v1_49")]
impl IntoRequest for DistributionInspect {}
#[cfg(feature = "v1_49")]
impl IntoRequest for ExecInspect {}
#[cfg(feature = "v1_49")]
impl IntoRequest for ExecResize {}
#[cfg(feature = "v1_49")]
impl IntoRequest for ExecStart {}
#[cfg(feature = "v1_49")]
impl IntoRequest for GetPluginPrivileges {}
#[cfg(feature = "v1_49")]
impl IntoRequest for ImageBuild {}
#[cfg(feature = "v1_49")]
impl IntoRequest for ImageCommit {}
#[cfg(feature = "v1_49")]
impl IntoRequest for ImageCreate {}
#[cfg(feature = "v1_49")]
impl IntoRequest for ImageDelete {}
#[cfg(feature = "v1_49")]
impl IntoRequest for ImageGet {}
#[cfg(feature = "v1_49")]
impl IntoRequest for ImageGetAll {}
#[cfg(feature = "v1_49")]
impl IntoRequest for ImageHistory {}
#[cfg(feature = "v1_49")]
impl IntoRequest for ImageInspect {}
#[cfg(feature = "v1_49")]
impl IntoRequest for ImageList {}
#[cfg(feature = "v1_49")]
impl IntoRequest for ImageLoad {}
#[cfg(feature = "v1_49")]
impl IntoRequest for ImagePrune {}
#[cfg(feature = "v1_49")]
impl IntoRequest for ImagePush {}
#[cfg(feature = "v1_49")]
impl IntoRequest for ImageSearch {}
#[cfg(feature = "v1_49")]
impl IntoRequest for ImageTag {}
#[cfg(feature = "v1_49")]
impl IntoRequest for NetworkConnect {}
#[cfg(feature = "v1_49")]
impl IntoRequest for NetworkCreate {}
#[cfg(feature = "v1_49")]
impl IntoRequest for NetworkDelete {}
#[cfg(feature = "v1_49")]
impl IntoRequest for NetworkDisconnect {}
#[cfg(feature = "v1_49")]
impl IntoRequest for NetworkInspect {}
#[cfg(feature = "v1_49")]
impl IntoRequest for NetworkList {}
#[cfg(feature = "v1_49")]
impl IntoRequest for NetworkPrune {}
#[cfg(feature = "v1_49")]
impl IntoRequest for NodeDelete {}
#[cfg(feature = "v1_49")]
impl IntoRequest for NodeInspect {}
#[cfg(feature = "v1_49")]
impl IntoRequest for NodeList {}
#[cfg(feature = "v1_49")]
impl IntoRequest for NodeUpdate {}
#[cfg(feature = "v1_49")]
impl IntoRequest for PluginCreate {}
#[cfg(feature = "v1_49")]
impl IntoRequest for PluginDelete {}
#[cfg(feature = "v1_49")]
impl IntoRequest for PluginDisable {}
#[cfg(feature = "v1_49")]
impl IntoRequest for PluginEnable {}
#[cfg(feature = "v1_49")]
impl IntoRequest for PluginInspect {}
#[cfg(feature = "v1_49")]
impl IntoRequest for PluginList {}
#[cfg(feature = "v1_49")]
impl IntoRequest for PluginPull {}
#[cfg(feature = "v1_49")]
impl IntoRequest for PluginPush {}
#[cfg(feature = "v1_49")]
impl IntoRequest for PluginSet {}
#[cfg(feature = "v1_49")]
impl IntoRequest for PluginUpgrade {}
#[cfg(feature = "v1_49")]
impl IntoRequest for PutContainerArchive {}
#[cfg(feature = "v1_49")]
impl IntoRequest for SecretCreate {}
#[cfg(feature = "v1_49")]
impl IntoRequest for SecretDelete {}
#[cfg(feature = "v1_49")]
impl IntoRequest for SecretInspect {}
#[cfg(feature = "v1_49")]
impl IntoRequest for SecretList {}
#[cfg(feature = "v1_49")]
impl IntoRequest for SecretUpdate {}
#[cfg(feature = "v1_49")]
impl IntoRequest for ServiceCreate {}
#[cfg(feature = "v1_49")]
impl IntoRequest for ServiceDelete {}
#[cfg(feature = "v1_49")]
impl IntoRequest for ServiceInspect {}
#[cfg(feature = "v1_49")]
impl IntoRequest for ServiceList {}
#[cfg(feature = "v1_49")]
impl IntoRequest for ServiceLogs {}
#[cfg(feature = "v1_49")]
impl IntoRequest for ServiceUpdate {}
#[cfg(feature = "v1_49")]
impl IntoRequest for Session {}
#[cfg(feature = "v1_49")]
impl IntoRequest for SwarmInit {}
#[cfg(feature = "v1_49")]
impl IntoRequest for SwarmInspect {}
#[cfg(feature = "v1_49")]
impl IntoRequest for SwarmJoin {}
#[cfg(feature = "v1_49")]
impl IntoRequest for SwarmLeave {}
#[cfg(feature = "v1_49")]
impl IntoRequest for SwarmUnlock {}
#[cfg(feature = "v1_49")]
impl IntoRequest for SwarmUnlockkey {}
#[cfg(feature = "v1_49")]
impl IntoRequest for SwarmUpdate {}
#[cfg(feature = "v1_49")]
impl IntoRequest for SystemAuth {}
#[cfg(feature = "v1_49")]
impl IntoRequest for SystemDataUsage {}
#[cfg(feature = "v1_49")]
impl IntoRequest for SystemEvents {}
#[cfg(feature = "v1_49")]
impl IntoRequest for SystemInfo {}
#[cfg(feature = "v1_49")]
impl IntoRequest for SystemPing {}
#[cfg(feature = "v1_49")]
impl IntoRequest for SystemPingHead {}
#[cfg(feature = "v1_49")]
impl IntoRequest for SystemVersion {}
#[cfg(feature = "v1_49")]
impl IntoRequest for TaskInspect {}
#[cfg(feature = "v1_49")]
impl IntoRequest for TaskList {}
#[cfg(feature = "v1_49")]
impl IntoRequest for TaskLogs {}
#[cfg(feature = "v1_49")]
impl IntoRequest for VolumeCreate {}
#[cfg(feature = "v1_49")]
impl IntoRequest for VolumeDelete {}
#[cfg(feature = "v1_49")]
impl IntoRequest for VolumeInspect {}
#[cfg(feature = "v1_49")]
impl IntoRequest for VolumeList {}
#[cfg(feature = "v1_49")]
impl IntoRequest for VolumePrune {}
#[cfg(feature = "v1_49")]
impl IntoRequest for VolumeUpdate {}
