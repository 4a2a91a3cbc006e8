//! Which types stand for the reply of an operation.

use crate::Codec;
use bollard_stubs::models as theirs;
use docker_models::v1_51 as ours;

macro_rules! table {
    ($($operation:literal: $ours:ty, $theirs:ty;)*) => {
        /// The codecs of both crates for the reply of an operation, if both have one.
        pub fn codecs(operation: &str) -> Option<(Codec, Codec)> {
            Some(match operation {
                $($operation => (Codec::of::<$ours>(), Codec::of::<$theirs>()),)*
                _ => return None,
            })
        }
    };
}

table! {
    "BuildPrune": ours::BuildPruneResponse, theirs::BuildPruneResponse;
    "ConfigInspect": ours::Config, theirs::Config;
    "ConfigList": ours::ConfigListResponse, Vec<theirs::Config>;
    "ContainerChanges": ours::ContainerChangesResponse, Option<Vec<theirs::FilesystemChange>>;
    "ContainerCreate": ours::ContainerCreateResponse, theirs::ContainerCreateResponse;
    "ContainerExec": ours::IdResponse, theirs::IdResponse;
    "ContainerInspect": ours::ContainerInspectResponse, theirs::ContainerInspectResponse;
    "ContainerList": ours::ContainerListResponse, Vec<theirs::ContainerSummary>;
    "ContainerPrune": ours::ContainerPruneResponse, theirs::ContainerPruneResponse;
    "ContainerStats": ours::ContainerStatsResponse, theirs::ContainerStatsResponse;
    "ContainerTop": ours::ContainerTopResponse, theirs::ContainerTopResponse;
    "ContainerUpdate": ours::ContainerUpdateResponse, theirs::ContainerUpdateResponse;
    "ContainerWait": ours::ContainerWaitResponse, theirs::ContainerWaitResponse;
    "DistributionInspect": ours::DistributionInspect, theirs::DistributionInspect;
    "ExecInspect": ours::ExecInspectResponse, theirs::ExecInspectResponse;
    "GetPluginPrivileges": ours::GetPluginPrivilegesResponse, Vec<theirs::PluginPrivilege>;
    "ImageCommit": ours::IdResponse, theirs::IdResponse;
    "ImageCreate": ours::CreateImageInfo, theirs::CreateImageInfo;
    "ImageDelete": ours::ImageDeleteResponse, Vec<theirs::ImageDeleteResponseItem>;
    "ImageHistory": ours::ImageHistoryResponse, Vec<theirs::ImageHistoryResponseItem>;
    "ImageInspect": ours::ImageInspect, theirs::ImageInspect;
    "ImageList": ours::ImageListResponse, Vec<theirs::ImageSummary>;
    "ImagePrune": ours::ImagePruneResponse, theirs::ImagePruneResponse;
    "ImagePush": ours::PushImageInfo, theirs::PushImageInfo;
    "ImageSearch": ours::ImageSearchResponse, Vec<theirs::ImageSearchResponseItem>;
    "NetworkCreate": ours::NetworkCreateResponse, theirs::NetworkCreateResponse;
    "NetworkInspect": ours::Network, theirs::NetworkInspect;
    "NetworkList": ours::NetworkListResponse, Vec<theirs::NetworkSummary>;
    "NetworkPrune": ours::NetworkPruneResponse, theirs::NetworkPruneResponse;
    "NodeInspect": ours::Node, theirs::Node;
    "NodeList": ours::NodeListResponse, Vec<theirs::Node>;
    "PluginInspect": ours::Plugin, theirs::Plugin;
    "PluginList": ours::PluginListResponse, Vec<theirs::Plugin>;
    "PluginPull": ours::CreateImageInfo, theirs::CreateImageInfo;
    "PluginPush": ours::PushImageInfo, theirs::PushImageInfo;
    "SecretInspect": ours::Secret, theirs::Secret;
    "SecretList": ours::SecretListResponse, Vec<theirs::Secret>;
    "ServiceCreate": ours::ServiceCreateResponse, theirs::ServiceCreateResponse;
    "ServiceInspect": ours::Service, theirs::Service;
    "ServiceList": ours::ServiceListResponse, Vec<theirs::Service>;
    "ServiceUpdate": ours::ServiceUpdateResponse, theirs::ServiceUpdateResponse;
    "SwarmInspect": ours::Swarm, theirs::Swarm;
    "SwarmUnlockkey": ours::UnlockKeyResponse, theirs::UnlockKeyResponse;
    "SystemAuth": ours::SystemAuthResponse, theirs::AuthResponse;
    "SystemEvents": ours::EventMessage, theirs::EventMessage;
    "SystemInfo": ours::SystemInfo, theirs::SystemInfo;
    "SystemVersion": ours::SystemVersion, theirs::SystemVersion;
    "TaskInspect": ours::Task, theirs::Task;
    "TaskList": ours::TaskListResponse, Vec<theirs::Task>;
    "VolumeCreate": ours::Volume, theirs::Volume;
    "VolumeInspect": ours::Volume, theirs::Volume;
    "VolumeList": ours::VolumeListResponse, theirs::VolumeListResponse;
    "VolumePrune": ours::VolumePruneResponse, theirs::VolumePruneResponse;
}
