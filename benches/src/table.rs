//! Which types stand for the reply of an operation.

use crate::Codec;
use bollard_stubs::models as theirs;
#[cfg(feature = "derive")]
use derived::docker as derive;
use docker_models::v1_51 as ours;
use serde_json::Value;

macro_rules! table {
    ($($operation:literal: $ours:ident, $theirs:ty;)*) => {
        /// The codecs of all contestants for the reply of an operation, if all have one.
        pub fn codecs(operation: &str) -> Option<Vec<Codec>> {
            Some(match operation {
                $($operation => vec![
                    Codec::of::<ours::$ours>(),
                    Codec::of::<Value>(),
                    Codec::of::<$theirs>(),
                    #[cfg(feature = "derive")]
                    Codec::of::<derive::$ours>(),
                ],)*
                _ => return None,
            })
        }
    };
}

table! {
    "BuildPrune": BuildPruneResponse, theirs::BuildPruneResponse;
    "ConfigInspect": Config, theirs::Config;
    "ConfigList": ConfigListResponse, Vec<theirs::Config>;
    "ContainerChanges": ContainerChangesResponse, Option<Vec<theirs::FilesystemChange>>;
    "ContainerCreate": ContainerCreateResponse, theirs::ContainerCreateResponse;
    "ContainerExec": IdResponse, theirs::IdResponse;
    "ContainerInspect": ContainerInspectResponse, theirs::ContainerInspectResponse;
    "ContainerList": ContainerListResponse, Vec<theirs::ContainerSummary>;
    "ContainerPrune": ContainerPruneResponse, theirs::ContainerPruneResponse;
    "ContainerStats": ContainerStatsResponse, theirs::ContainerStatsResponse;
    "ContainerTop": ContainerTopResponse, theirs::ContainerTopResponse;
    "ContainerUpdate": ContainerUpdateResponse, theirs::ContainerUpdateResponse;
    "ContainerWait": ContainerWaitResponse, theirs::ContainerWaitResponse;
    "DistributionInspect": DistributionInspect, theirs::DistributionInspect;
    "ExecInspect": ExecInspectResponse, theirs::ExecInspectResponse;
    "GetPluginPrivileges": GetPluginPrivilegesResponse, Vec<theirs::PluginPrivilege>;
    "ImageCommit": IdResponse, theirs::IdResponse;
    "ImageCreate": CreateImageInfo, theirs::CreateImageInfo;
    "ImageDelete": ImageDeleteResponse, Vec<theirs::ImageDeleteResponseItem>;
    "ImageHistory": ImageHistoryResponse, Vec<theirs::ImageHistoryResponseItem>;
    "ImageInspect": ImageInspect, theirs::ImageInspect;
    "ImageList": ImageListResponse, Vec<theirs::ImageSummary>;
    "ImagePrune": ImagePruneResponse, theirs::ImagePruneResponse;
    "ImagePush": PushImageInfo, theirs::PushImageInfo;
    "ImageSearch": ImageSearchResponse, Vec<theirs::ImageSearchResponseItem>;
    "NetworkCreate": NetworkCreateResponse, theirs::NetworkCreateResponse;
    "NetworkInspect": Network, theirs::NetworkInspect;
    "NetworkList": NetworkListResponse, Vec<theirs::NetworkSummary>;
    "NetworkPrune": NetworkPruneResponse, theirs::NetworkPruneResponse;
    "NodeInspect": Node, theirs::Node;
    "NodeList": NodeListResponse, Vec<theirs::Node>;
    "PluginInspect": Plugin, theirs::Plugin;
    "PluginList": PluginListResponse, Vec<theirs::Plugin>;
    "PluginPull": CreateImageInfo, theirs::CreateImageInfo;
    "PluginPush": PushImageInfo, theirs::PushImageInfo;
    "SecretInspect": Secret, theirs::Secret;
    "SecretList": SecretListResponse, Vec<theirs::Secret>;
    "ServiceCreate": ServiceCreateResponse, theirs::ServiceCreateResponse;
    "ServiceInspect": Service, theirs::Service;
    "ServiceList": ServiceListResponse, Vec<theirs::Service>;
    "ServiceUpdate": ServiceUpdateResponse, theirs::ServiceUpdateResponse;
    "SwarmInspect": Swarm, theirs::Swarm;
    "SwarmUnlockkey": UnlockKeyResponse, theirs::UnlockKeyResponse;
    "SystemAuth": SystemAuthResponse, theirs::AuthResponse;
    "SystemEvents": EventMessage, theirs::EventMessage;
    "SystemInfo": SystemInfo, theirs::SystemInfo;
    "SystemVersion": SystemVersion, theirs::SystemVersion;
    "TaskInspect": Task, theirs::Task;
    "TaskList": TaskListResponse, Vec<theirs::Task>;
    "VolumeCreate": Volume, theirs::Volume;
    "VolumeInspect": Volume, theirs::Volume;
    "VolumeList": VolumeListResponse, theirs::VolumeListResponse;
    "VolumePrune": VolumePruneResponse, theirs::VolumePruneResponse;
}
