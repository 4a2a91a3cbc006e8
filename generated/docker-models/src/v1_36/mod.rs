// Written by `cargo xtask gen` from spec/docker/contract/v1.36.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Docker Engine API 1.36.
//!
//! 13 of its 254 types are new or changed in this version; the others are those of earlier ones.

// Unused where no version is on that shares a file of this one.
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
    exec_inspect_response::ExecInspectResponse
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
    push_image_info::PushImageInfo
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
}

// API 1.36 to 1.38.
shared! { (any(
    feature = "v1_36", feature = "v1_37", feature = "v1_38"
))
    create_image_info::CreateImageInfo
}

#[cfg(feature = "v1_36")]
pub use super::support::Timestamp;
#[cfg(feature = "v1_36")]
#[doc(inline)]
pub use super::v1_25::{
    AuthConfig, ContainerCreateResponse, ContainerLogs101Response, ContainerLogsResponse,
    ContainerPruneResponse, ContainerStatsResponse, ContainerSummaryItemHostConfig,
    ContainerTopResponse, ContainerUpdateResponse, DeviceMapping,
    EndpointPortConfigProtocol, EndpointSpecMode, ErrorDetail, ErrorResponse,
    ExecStartBody, HostConfigIsolation, HostConfigLogConfig, HostConfigLogConfigType,
    IdResponse, ImageBuildBody, ImageCreateBody, ImageGetAllResponse, ImageGetResponse,
    ImageHistoryResponse, ImageHistoryResponseItem, ImageListResponse, ImageLoadBody,
    ImageSearchResponse, ImageSearchResponseItem, ImageSummary, Ipam, MountBindOptions,
    MountBindOptionsPropagation, MountTmpfsOptions, MountVolumeOptions,
    MountVolumeOptionsDriverConfig, NetworkAttachmentNetworkDriverState,
    NetworkAttachmentNetworkSpec, NetworkAttachmentNetworkSpecDriverConfiguration,
    NetworkCreateResponse, NetworkDisconnectBody, NetworkPeers, NodeSpec,
    NodeSpecAvailability, NodeSpecRole, PluginConfigArgs, PluginConfigInterface,
    PluginConfigInterfaceTypes, PluginConfigLinux, PluginConfigNetwork,
    PluginConfigRootfs, PluginConfigUser, PluginCreateBody, PluginDevice, PluginEnv,
    PluginInterfaceType, PluginMount, PluginPullBody, PluginPullBodyItem, PluginSetBody,
    PluginSettings, Port, PortType, ProcessConfig, PushImageInfoAux,
    ResourcesBlkioWeightDevice, ResourcesUlimits, SecretCreateResponse,
    ServiceCreateResponse, ServiceEndpointVirtualIps, ServiceLogs101Response,
    ServiceLogsResponse, ServiceSpecMode, ServiceSpecModeReplicated, ServiceSpecNetworks,
    ServiceUpdateResponse, ServiceUpdateStatus, ServiceUpdateStatusState,
    SwarmInitResponse, SwarmSpecCaConfigExternalCasProtocol, SwarmSpecDispatcher,
    SwarmSpecEncryptionConfig, SwarmSpecOrchestration, SwarmSpecTaskDefaults,
    SwarmSpecTaskDefaultsLogDriver, SwarmUnlockBody, SystemAuthResponse,
    SystemEventsResponse, SystemEventsResponseActor, SystemPingResponse,
    TaskSpecContainerSpecDnsConfig, TaskSpecLogDriver, TaskSpecNetworks,
    TaskSpecRestartPolicy, TaskSpecRestartPolicyCondition, TaskState,
    TaskStatusContainerStatus, ThrottleDevice, VolumeCreateBody, VolumePruneResponse,
    VolumeScope, VolumeUsageData,
};
#[cfg(feature = "v1_36")]
#[doc(inline)]
pub use super::v1_26::{NetworkPruneResponse, PluginUpgradeBody, PluginUpgradeBodyItem};
#[cfg(feature = "v1_36")]
#[doc(inline)]
pub use super::v1_27::{TaskSpecContainerSpecSecrets, TaskSpecContainerSpecSecretsFile};
#[cfg(feature = "v1_36")]
#[doc(inline)]
pub use super::v1_28::{
    GraphDriverData, ImageDeleteResponse, ImageDeleteResponseItem, ImagePruneResponse,
    ImageRootFs, PutContainerArchiveBody, Resources,
    ServiceSpecRollbackConfigFailureAction, ServiceSpecUpdateConfigFailureAction,
    TaskSpecPlacementPreferences, TaskSpecPlacementPreferencesSpread,
};
#[cfg(feature = "v1_36")]
#[doc(inline)]
pub use super::v1_29::{
    HealthConfig, NetworkCreateBody, Plugin, PluginConfig, PluginListResponse,
    ServiceSpecRollbackConfig, ServiceSpecRollbackConfigOrder, ServiceSpecUpdateConfig,
    ServiceSpecUpdateConfigOrder, TaskLogs101Response, TaskLogsResponse,
};
#[cfg(feature = "v1_36")]
#[doc(inline)]
pub use super::v1_30::{
    ConfigCreateResponse, ConfigSpec, ContainerInspectResponseState,
    ContainerInspectResponseStateStatus, ContainerUpdateBody,
    DistributionInspectResponse, DistributionInspectResponseDescriptor,
    DistributionInspectResponsePlatforms, Network, NetworkConfigFrom, NetworkContainer,
    NetworkListResponse, RestartPolicy, RestartPolicyName, SwarmJoinBody,
    SwarmSpecCaConfigExternalCas, TaskSpecContainerSpecConfigs,
    TaskSpecContainerSpecConfigsFile, TaskSpecContainerSpecPrivileges,
    TaskSpecContainerSpecPrivilegesCredentialSpec,
    TaskSpecContainerSpecPrivilegesSelinuxContext, TlsInfo,
};
#[cfg(feature = "v1_36")]
#[doc(inline)]
pub use super::v1_31::{
    BuildPruneResponse, Driver, ImageMetadata, SecretSpec, TaskSpecPluginSpec,
    TaskSpecPluginSpecPluginPrivilege, Volume, VolumeListResponse,
};
#[cfg(feature = "v1_36")]
#[doc(inline)]
pub use super::v1_32::{
    Address, ClusterInfo, Commit, Config, ConfigListResponse,
    ContainerCreateBodyNetworkingConfig, ContainerSummary, ContainerSummaryItem,
    ContainerSummaryItemNetworkSettings, EndpointIpamConfig, EndpointSettings,
    EngineDescription, EngineDescriptionPlugins, GenericResources, GenericResourcesItem,
    GenericResourcesItemDiscreteResourceSpec, GenericResourcesItemNamedResourceSpec,
    IndexInfo, JoinTokens, LocalNodeState, ManagerStatus, Mount, MountPoint, MountType,
    NetworkAttachment, NetworkAttachmentNetwork, NetworkConnectBody, NetworkSettings,
    Node, NodeDescription, NodeListResponse, NodeState, NodeStatus, ObjectVersion,
    PeerNode, Platform, PluginsInfo, PortBinding, PortMap, Reachability,
    RegistryServiceConfig, ResourceObject, Runtime, Secret, SecretListResponse, Swarm,
    SwarmInfo, SwarmInitBody, SwarmSpec, SwarmSpecCaConfig, SwarmSpecRaft,
    SystemDataUsageResponse, SystemInfo, SystemInfoCgroupDriver, SystemInfoIsolation,
    TaskSpecPlacement, TaskSpecResources,
};
#[cfg(feature = "v1_36")]
#[doc(inline)]
pub use super::v1_34::{
    ContainerWaitResponse, ContainerWaitResponseError, EndpointPortConfig,
    EndpointPortConfigPublishMode, EndpointSpec, ServiceEndpoint, TaskStatus,
    TaskStatusPortStatus,
};
#[cfg(feature = "v1_36")]
#[doc(inline)]
pub use super::v1_35::{
    ContainerConfig, ContainerCreateBody, ContainerExecBody, ContainerInspectResponse,
    HostConfig, Image, Service, ServiceListResponse, ServiceSpec, SystemVersionResponse,
    SystemVersionResponseComponents, SystemVersionResponsePlatform, Task,
    TaskListResponse, TaskSpec, TaskSpecContainerSpec, TaskSpecContainerSpecIsolation,
};
