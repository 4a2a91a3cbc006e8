// Written by `cargo xtask gen` from spec/docker/contract/v1.36.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Docker Engine API 1.36.
//!
//! 12 of its 263 types are new or changed in this version. The others are re-exported from earlier versions.

// Unused if no version is enabled that shares a file of this one.
#[allow(unused_imports)]
use super::support;

// API 1.36 and later.
shared! { (any(
    feature = "v1_36", feature = "v1_37", feature = "v1_38", feature = "v1_39", feature = "v1_40",
    feature = "v1_41", feature = "v1_42", feature = "v1_43", feature = "v1_44", feature = "v1_45",
    feature = "v1_46", feature = "v1_47", feature = "v1_48", feature = "v1_49", feature = "v1_50",
    feature = "v1_51", feature = "v1_52", feature = "v1_53", feature = "v1_54", feature = "v1_55"
))
    build_info_aux::BuildInfoAux
    image_id::ImageId
    progress_detail::ProgressDetail
    unlock_key_response::UnlockKeyResponse
}

// API 1.36 to 1.51.
shared! { (any(
    feature = "v1_36", feature = "v1_37", feature = "v1_38", feature = "v1_39", feature = "v1_40",
    feature = "v1_41", feature = "v1_42", feature = "v1_43", feature = "v1_44", feature = "v1_45",
    feature = "v1_46", feature = "v1_47", feature = "v1_48", feature = "v1_49", feature = "v1_50",
    feature = "v1_51"
))
    build_info::BuildInfo
    create_image_info::CreateImageInfo
}

// API 1.36 to 1.42.
shared! { (any(
    feature = "v1_36", feature = "v1_37", feature = "v1_38", feature = "v1_39", feature = "v1_40",
    feature = "v1_41", feature = "v1_42"
))
    container_change_response_item::ContainerChangeResponseItem
    container_change_response_item_kind::ContainerChangeResponseItemKind
    container_changes_response::ContainerChangesResponse
}

// API 1.36 to 1.39.
shared! { (any(
    feature = "v1_36", feature = "v1_37", feature = "v1_38", feature = "v1_39"
))
    get_plugin_privileges_response::GetPluginPrivilegesResponse
    plugin_privilege_item::PluginPrivilegeItem
    push_image_info::PushImageInfo
}

#[cfg(feature = "v1_36")]
pub use super::support::Timestamp;
#[cfg(feature = "v1_36")]
#[doc(inline)]
pub use super::v1_25::{
    AuthConfig, ContainerCreateResponse, ContainerInspectResponseStateHealth,
    ContainerInspectResponseStateHealthLog, ContainerInspectResponseStateHealthStatus,
    ContainerLogs101Response, ContainerLogsResponse, ContainerPruneResponse,
    ContainerStatsResponse, ContainerSummaryItemHostConfig, ContainerTopResponse,
    ContainerUpdateResponse, DeviceMapping, EndpointPortConfig,
    EndpointPortConfigProtocol, EndpointPortConfigPublishMode, EndpointSpec,
    EndpointSpecMode, ErrorDetail, ErrorResponse, ExecInspectResponse, ExecStartBody,
    HostConfigIsolation, HostConfigLogConfig, HostConfigLogConfigType, IdResponse,
    ImageBuildBody, ImageCreateBody, ImageGetAllResponse, ImageGetResponse,
    ImageHistoryResponse, ImageHistoryResponseItem, ImageListResponse, ImageLoadBody,
    ImageSearchResponse, ImageSearchResponseItem, ImageSummary, Ipam, IpamConfig,
    MountBindOptions, MountBindOptionsPropagation, MountTmpfsOptions, MountVolumeOptions,
    MountVolumeOptionsDriverConfig, NetworkAttachmentNetworkDriverState,
    NetworkAttachmentNetworkSpec, NetworkAttachmentNetworkSpecDriverConfiguration,
    NetworkContainer, NetworkCreateResponse, NetworkDisconnectBody, NetworkPeers,
    NetworkPruneResponse, NodeSpec, NodeSpecAvailability, NodeSpecRole, PluginConfigArgs,
    PluginConfigInterface, PluginConfigInterfaceTypes, PluginConfigLinux,
    PluginConfigNetwork, PluginConfigRootfs, PluginConfigUser, PluginCreateBody,
    PluginDevice, PluginEnv, PluginInterfaceType, PluginMount, PluginPullBody,
    PluginPullBodyItem, PluginSetBody, PluginSettings, Port, PortType, ProcessConfig,
    PushImageInfoAux, ResourcesBlkioWeightDevice, ResourcesUlimits, SecretCreateResponse,
    ServiceCreateResponse, ServiceEndpoint, ServiceEndpointVirtualIps,
    ServiceLogs101Response, ServiceLogsResponse, ServiceSpecMode,
    ServiceSpecModeReplicated, ServiceUpdateResponse, ServiceUpdateStatus,
    ServiceUpdateStatusState, SwarmInitResponse, SwarmSpecCaConfigExternalCasProtocol,
    SwarmSpecDispatcher, SwarmSpecEncryptionConfig, SwarmSpecOrchestration,
    SwarmSpecRaft, SwarmSpecTaskDefaults, SwarmSpecTaskDefaultsLogDriver,
    SwarmUnlockBody, SystemAuthResponse, SystemEventsResponse, SystemEventsResponseActor,
    SystemEventsResponseScope, SystemPingResponse, TaskSpecContainerSpecDnsConfig,
    TaskSpecContainerSpecSecrets, TaskSpecContainerSpecSecretsFile, TaskSpecLogDriver,
    TaskSpecRestartPolicy, TaskSpecRestartPolicyCondition, TaskState, TaskStatus,
    TaskStatusContainerStatus, TaskStatusPortStatus, ThrottleDevice, VolumeCreateBody,
    VolumePruneResponse, VolumeScope, VolumeUsageData,
};
#[cfg(feature = "v1_36")]
#[doc(inline)]
pub use super::v1_26::{PluginUpgradeBody, PluginUpgradeBodyItem};
#[cfg(feature = "v1_36")]
#[doc(inline)]
pub use super::v1_27::{NetworkAttachment, NetworkAttachmentNetwork, ObjectVersion};
#[cfg(feature = "v1_36")]
#[doc(inline)]
pub use super::v1_28::{
    GraphDriverData, ImageDeleteResponse, ImageDeleteResponseItem, ImagePruneResponse,
    ImageRootFs, PutContainerArchiveBody, Resources,
    ServiceSpecRollbackConfigFailureAction, ServiceSpecUpdateConfigFailureAction,
    SwarmInitBodyAvailability, SwarmJoinBodyAvailability, TaskSpecPlacementPreferences,
    TaskSpecPlacementPreferencesSpread,
};
#[cfg(feature = "v1_36")]
#[doc(inline)]
pub use super::v1_29::{
    HealthConfig, Plugin, PluginConfig, PluginListResponse, ServiceSpecRollbackConfig,
    ServiceSpecRollbackConfigOrder, ServiceSpecUpdateConfig,
    ServiceSpecUpdateConfigOrder, TaskLogs101Response, TaskLogsResponse,
    TaskSpecContainerSpecPrivileges, TaskSpecContainerSpecPrivilegesCredentialSpec,
    TaskSpecContainerSpecPrivilegesSelinuxContext,
};
#[cfg(feature = "v1_36")]
#[doc(inline)]
pub use super::v1_30::{
    Config, ConfigCreateResponse, ConfigListResponse, ConfigSpec,
    ContainerInspectResponseState, ContainerInspectResponseStateStatus,
    ContainerUpdateBody, DistributionInspectResponse,
    DistributionInspectResponseDescriptor, DistributionInspectResponseDescriptorPlatform,
    DistributionInspectResponsePlatforms, Network, NetworkConfigFrom, NetworkCreateBody,
    NetworkCreateBodyConfigFrom, NetworkListResponse, RestartPolicy, RestartPolicyName,
    ServiceSpecNetworks, SwarmJoinBody, SwarmSpecCaConfigExternalCas,
    TaskSpecContainerSpecConfigs, TaskSpecContainerSpecConfigsFile, TaskSpecNetworks,
    TlsInfo,
};
#[cfg(feature = "v1_36")]
#[doc(inline)]
pub use super::v1_31::{
    BuildPruneResponse, Driver, ImageMetadata, Secret, SecretListResponse, SecretSpec,
    TaskSpecPluginSpec, TaskSpecPluginSpecPrivileges, Volume, VolumeListResponse,
};
#[cfg(feature = "v1_36")]
#[doc(inline)]
pub use super::v1_32::{
    Address, ClusterInfo, Commit, ContainerCreateBodyNetworkingConfig, ContainerSummary,
    ContainerSummaryItem, ContainerSummaryItemNetworkSettings, EndpointIpamConfig,
    EndpointSettings, EngineDescription, EngineDescriptionPlugins, GenericResources,
    GenericResourcesItem, GenericResourcesItemDiscreteResourceSpec,
    GenericResourcesItemNamedResourceSpec, IndexInfo, JoinTokens, LocalNodeState,
    ManagerStatus, Mount, MountPoint, MountType, NetworkConnectBody, NetworkSettings,
    Node, NodeDescription, NodeListResponse, NodeState, NodeStatus, PeerNode, Platform,
    PluginsInfo, PortBinding, PortMap, Reachability, RegistryServiceConfig,
    ResourceObject, Runtime, Swarm, SwarmInfo, SwarmInitBody, SwarmSpec,
    SwarmSpecCaConfig, SystemDataUsageResponse, SystemInfo, SystemInfoCgroupDriver,
    SystemInfoIsolation, TaskSpecPlacement, TaskSpecResources,
};
#[cfg(feature = "v1_36")]
#[doc(inline)]
pub use super::v1_34::{ContainerWaitResponse, ContainerWaitResponseError};
#[cfg(feature = "v1_36")]
#[doc(inline)]
pub use super::v1_35::{
    ContainerConfig, ContainerCreateBody, ContainerExecBody, ContainerInspectResponse,
    HostConfig, Image, Service, ServiceListResponse, ServiceSpec, SystemVersionResponse,
    SystemVersionResponseComponents, SystemVersionResponsePlatform, Task,
    TaskListResponse, TaskSpec, TaskSpecContainerSpec, TaskSpecContainerSpecIsolation,
};

#[cfg(feature = "operations")]
pub mod operations;
