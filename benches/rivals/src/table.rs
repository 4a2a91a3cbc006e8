//! Which types stand for the reply of an operation. `ContainerStats` is not here, since `docker-api-stubs` has a `Value` for it.

use crate::Codec;
use bollard_stubs::models as bollard;
use docker_api_stubs::models as stubs;
use docker_models::v1_51 as tabled;
use serde_json::Value;

macro_rules! table {
    ($($operation:literal: $ours:ident, $bollard:ty, $stubs:ty;)*) => {
        /// The codecs of all contestants for the reply of an operation.
        pub fn codecs(operation: &str) -> Option<[Codec; 5]> {
            Some(match operation {
                $($operation => [
                    Codec::of::<tabled::$ours>(),
                    Codec::of::<derived::docker::$ours>(),
                    Codec::of::<Value>(),
                    Codec::of::<$bollard>(),
                    Codec::of::<$stubs>(),
                ],)*
                _ => return None,
            })
        }
    };
}

table! {
    "BuildPrune": BuildPruneResponse, bollard::BuildPruneResponse, stubs::BuildPrune200Response;
    "ConfigInspect": Config, bollard::Config, stubs::Config;
    "ConfigList": ConfigListResponse, Vec<bollard::Config>, Vec<stubs::Config>;
    "ContainerChanges": ContainerChangesResponse, Option<Vec<bollard::FilesystemChange>>, Option<Vec<stubs::ContainerChangeResponseItem>>;
    "ContainerCreate": ContainerCreateResponse, bollard::ContainerCreateResponse, stubs::ContainerCreateResponse;
    "ContainerExec": IdResponse, bollard::IdResponse, stubs::IdResponse;
    "ContainerInspect": ContainerInspectResponse, bollard::ContainerInspectResponse, stubs::ContainerInspect200Response;
    "ContainerList": ContainerListResponse, Vec<bollard::ContainerSummary>, Vec<stubs::ContainerSummary>;
    "ContainerPrune": ContainerPruneResponse, bollard::ContainerPruneResponse, stubs::ContainerPrune200Response;
    "ContainerTop": ContainerTopResponse, bollard::ContainerTopResponse, stubs::ContainerTop200Response;
    "ContainerUpdate": ContainerUpdateResponse, bollard::ContainerUpdateResponse, stubs::ContainerUpdate200Response;
    "ContainerWait": ContainerWaitResponse, bollard::ContainerWaitResponse, stubs::ContainerWaitResponse;
    "DistributionInspect": DistributionInspect, bollard::DistributionInspect, stubs::DistributionInspect;
    "ExecInspect": ExecInspectResponse, bollard::ExecInspectResponse, stubs::ExecInspect200Response;
    "GetPluginPrivileges": GetPluginPrivilegesResponse, Vec<bollard::PluginPrivilege>, Vec<stubs::PluginPrivilege>;
    "ImageCommit": IdResponse, bollard::IdResponse, stubs::IdResponse;
    "ImageCreate": CreateImageInfo, bollard::CreateImageInfo, stubs::CreateImageInfo;
    "ImageDelete": ImageDeleteResponse, Vec<bollard::ImageDeleteResponseItem>, Vec<stubs::ImageDeleteResponseItem>;
    "ImageHistory": ImageHistoryResponse, Vec<bollard::ImageHistoryResponseItem>, Vec<stubs::HistoryResponseItem>;
    "ImageInspect": ImageInspect, bollard::ImageInspect, stubs::ImageInspect;
    "ImageList": ImageListResponse, Vec<bollard::ImageSummary>, Vec<stubs::ImageSummary>;
    "ImagePrune": ImagePruneResponse, bollard::ImagePruneResponse, stubs::ImagePrune200Response;
    "ImagePush": PushImageInfo, bollard::PushImageInfo, stubs::PushImageInfo;
    "ImageSearch": ImageSearchResponse, Vec<bollard::ImageSearchResponseItem>, Vec<stubs::ImageSearchResponseItem>;
    "NetworkCreate": NetworkCreateResponse, bollard::NetworkCreateResponse, stubs::NetworkCreate201Response;
    "NetworkInspect": Network, bollard::NetworkInspect, stubs::Network;
    "NetworkList": NetworkListResponse, Vec<bollard::NetworkSummary>, Vec<stubs::Network>;
    "NetworkPrune": NetworkPruneResponse, bollard::NetworkPruneResponse, stubs::NetworkPrune200Response;
    "NodeInspect": Node, bollard::Node, stubs::Node;
    "NodeList": NodeListResponse, Vec<bollard::Node>, Vec<stubs::Node>;
    "PluginInspect": Plugin, bollard::Plugin, stubs::Plugin;
    "PluginList": PluginListResponse, Vec<bollard::Plugin>, Vec<stubs::Plugin>;
    "PluginPull": CreateImageInfo, bollard::CreateImageInfo, stubs::CreateImageInfo;
    "PluginPush": PushImageInfo, bollard::PushImageInfo, stubs::PushImageInfo;
    "SecretInspect": Secret, bollard::Secret, stubs::Secret;
    "SecretList": SecretListResponse, Vec<bollard::Secret>, Vec<stubs::Secret>;
    "ServiceCreate": ServiceCreateResponse, bollard::ServiceCreateResponse, stubs::ServiceCreate201Response;
    "ServiceInspect": Service, bollard::Service, stubs::Service;
    "ServiceList": ServiceListResponse, Vec<bollard::Service>, Vec<stubs::Service>;
    "ServiceUpdate": ServiceUpdateResponse, bollard::ServiceUpdateResponse, stubs::ServiceUpdateResponse;
    "SwarmInspect": Swarm, bollard::Swarm, stubs::Swarm;
    "SwarmUnlockkey": UnlockKeyResponse, bollard::UnlockKeyResponse, stubs::SwarmUnlockkey200Response;
    "SystemAuth": SystemAuthResponse, bollard::AuthResponse, stubs::SystemAuth200Response;
    "SystemEvents": EventMessage, bollard::EventMessage, stubs::EventMessage;
    "SystemInfo": SystemInfo, bollard::SystemInfo, stubs::SystemInfo;
    "SystemVersion": SystemVersion, bollard::SystemVersion, stubs::SystemVersion;
    "TaskInspect": Task, bollard::Task, stubs::Task;
    "TaskList": TaskListResponse, Vec<bollard::Task>, Vec<stubs::Task>;
    "VolumeCreate": Volume, bollard::Volume, stubs::Volume;
    "VolumeInspect": Volume, bollard::Volume, stubs::Volume;
    "VolumeList": VolumeListResponse, bollard::VolumeListResponse, stubs::VolumeListResponse;
    "VolumePrune": VolumePruneResponse, bollard::VolumePruneResponse, stubs::VolumePrune200Response;
}
