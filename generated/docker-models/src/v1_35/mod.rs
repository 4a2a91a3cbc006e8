// Written by `cargo xtask gen` from spec/docker/contract/v1.35.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Docker Engine API 1.35.
//!
//! 17 of its 261 types are new or changed in this version. The others are re-exported from earlier versions.

// Unused if no version is enabled that shares a file of this one.
#[allow(unused_imports)]
use super::support;

// API 1.35 and later.
shared! { (any(
    feature = "v1_35", feature = "v1_36", feature = "v1_37", feature = "v1_38", feature = "v1_39",
    feature = "v1_40", feature = "v1_41", feature = "v1_42", feature = "v1_43", feature = "v1_44",
    feature = "v1_45", feature = "v1_46", feature = "v1_47", feature = "v1_48", feature = "v1_49",
    feature = "v1_50", feature = "v1_51", feature = "v1_52", feature = "v1_53", feature = "v1_54",
    feature = "v1_55"
))
    task_spec_container_spec_isolation::TaskSpecContainerSpecIsolation
}

// API 1.35 to 1.43.
shared! { (any(
    feature = "v1_35", feature = "v1_36", feature = "v1_37", feature = "v1_38", feature = "v1_39",
    feature = "v1_40", feature = "v1_41", feature = "v1_42", feature = "v1_43"
))
    container_config::ContainerConfig
}

// API 1.35 to 1.39.
shared! { (any(
    feature = "v1_35", feature = "v1_36", feature = "v1_37", feature = "v1_38", feature = "v1_39"
))
    container_exec_body::ContainerExecBody
}

// API 1.35 to 1.38.
shared! { (any(
    feature = "v1_35", feature = "v1_36", feature = "v1_37", feature = "v1_38"
))
    image::Image
    system_version_response::SystemVersionResponse
    system_version_response_components::SystemVersionResponseComponents
    system_version_response_platform::SystemVersionResponsePlatform
}

// API 1.35 to 1.37.
shared! { (any(
    feature = "v1_35", feature = "v1_36", feature = "v1_37"
))
    task_spec::TaskSpec
    task_spec_container_spec::TaskSpecContainerSpec
}

// API 1.35 and 1.36.
shared! { (any(
    feature = "v1_35", feature = "v1_36"
))
    container_create_body::ContainerCreateBody
    container_inspect_response::ContainerInspectResponse
    host_config::HostConfig
    service::Service
    service_list_response::ServiceListResponse
    service_spec::ServiceSpec
    task::Task
    task_list_response::TaskListResponse
}

#[cfg(feature = "v1_35")]
pub use super::support::Timestamp;
#[cfg(feature = "v1_35")]
#[doc(inline)]
pub use super::v1_25::{
    AuthConfig, BuildInfo, ContainerCreateResponse, ContainerInspectResponseStateHealth,
    ContainerInspectResponseStateHealthLog, ContainerInspectResponseStateHealthStatus,
    ContainerLogs101Response, ContainerLogsResponse, ContainerPruneResponse,
    ContainerStatsResponse, ContainerSummaryItemHostConfig, ContainerTopResponse,
    ContainerUpdateResponse, CreateImageInfo, DeviceMapping, EndpointPortConfig,
    EndpointPortConfigProtocol, EndpointPortConfigPublishMode, EndpointSpec,
    EndpointSpecMode, ErrorDetail, ErrorResponse, ExecInspectResponse, ExecStartBody,
    GetPluginPrivilegesResponse, GetPluginPrivilegesResponseItem, HostConfigIsolation,
    HostConfigLogConfig, HostConfigLogConfigType, IdResponse, ImageBuildBody,
    ImageCreateBody, ImageGetAllResponse, ImageGetResponse, ImageHistoryResponse,
    ImageHistoryResponseItem, ImageListResponse, ImageLoadBody, ImageSearchResponse,
    ImageSearchResponseItem, ImageSummary, Ipam, IpamConfig, MountBindOptions,
    MountBindOptionsPropagation, MountTmpfsOptions, MountVolumeOptions,
    MountVolumeOptionsDriverConfig, NetworkAttachmentNetworkDriverState,
    NetworkAttachmentNetworkSpec, NetworkAttachmentNetworkSpecDriverConfiguration,
    NetworkContainer, NetworkCreateResponse, NetworkDisconnectBody, NetworkPeers,
    NetworkPruneResponse, NodeSpec, NodeSpecAvailability, NodeSpecRole, PluginConfigArgs,
    PluginConfigInterface, PluginConfigInterfaceTypes, PluginConfigLinux,
    PluginConfigNetwork, PluginConfigRootfs, PluginConfigUser, PluginCreateBody,
    PluginDevice, PluginEnv, PluginInterfaceType, PluginMount, PluginPullBody,
    PluginPullBodyItem, PluginSetBody, PluginSettings, Port, PortType, ProcessConfig,
    ProgressDetail, PushImageInfo, PushImageInfoAux, ResourcesBlkioWeightDevice,
    ResourcesUlimits, SecretCreateResponse, ServiceCreateResponse, ServiceEndpoint,
    ServiceEndpointVirtualIps, ServiceLogs101Response, ServiceLogsResponse,
    ServiceSpecMode, ServiceSpecModeReplicated, ServiceUpdateResponse,
    ServiceUpdateStatus, ServiceUpdateStatusState, SwarmInitResponse,
    SwarmSpecCaConfigExternalCasProtocol, SwarmSpecDispatcher, SwarmSpecEncryptionConfig,
    SwarmSpecOrchestration, SwarmSpecRaft, SwarmSpecTaskDefaults,
    SwarmSpecTaskDefaultsLogDriver, SwarmUnlockBody, SwarmUnlockkeyResponse,
    SystemAuthResponse, SystemEventsResponse, SystemEventsResponseActor,
    SystemEventsResponseScope, SystemPingResponse, TaskSpecContainerSpecDnsConfig,
    TaskSpecContainerSpecSecrets, TaskSpecContainerSpecSecretsFile, TaskSpecLogDriver,
    TaskSpecRestartPolicy, TaskSpecRestartPolicyCondition, TaskState, TaskStatus,
    TaskStatusContainerStatus, TaskStatusPortStatus, ThrottleDevice, VolumeCreateBody,
    VolumePruneResponse, VolumeScope, VolumeUsageData,
};
#[cfg(feature = "v1_35")]
#[doc(inline)]
pub use super::v1_26::{PluginUpgradeBody, PluginUpgradeBodyItem};
#[cfg(feature = "v1_35")]
#[doc(inline)]
pub use super::v1_27::{NetworkAttachment, NetworkAttachmentNetwork, ObjectVersion};
#[cfg(feature = "v1_35")]
#[doc(inline)]
pub use super::v1_28::{
    ContainerChangesResponse, ContainerChangesResponseItem,
    ContainerChangesResponseItemKind, GraphDriverData, ImageDeleteResponse,
    ImageDeleteResponseItem, ImagePruneResponse, ImageRootFs, PutContainerArchiveBody,
    Resources, ServiceSpecRollbackConfigFailureAction,
    ServiceSpecUpdateConfigFailureAction, SwarmInitBodyAvailability,
    SwarmJoinBodyAvailability, TaskSpecPlacementPreferences,
    TaskSpecPlacementPreferencesSpread,
};
#[cfg(feature = "v1_35")]
#[doc(inline)]
pub use super::v1_29::{
    HealthConfig, Plugin, PluginConfig, PluginListResponse, ServiceSpecRollbackConfig,
    ServiceSpecRollbackConfigOrder, ServiceSpecUpdateConfig,
    ServiceSpecUpdateConfigOrder, TaskLogs101Response, TaskLogsResponse,
    TaskSpecContainerSpecPrivileges, TaskSpecContainerSpecPrivilegesCredentialSpec,
    TaskSpecContainerSpecPrivilegesSelinuxContext,
};
#[cfg(feature = "v1_35")]
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
#[cfg(feature = "v1_35")]
#[doc(inline)]
pub use super::v1_31::{
    BuildPruneResponse, Driver, ImageMetadata, Secret, SecretListResponse, SecretSpec,
    TaskSpecPluginSpec, TaskSpecPluginSpecPrivileges, Volume, VolumeListResponse,
};
#[cfg(feature = "v1_35")]
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
#[cfg(feature = "v1_35")]
#[doc(inline)]
pub use super::v1_34::{ContainerWaitResponse, ContainerWaitResponseError};

#[cfg(feature = "operations")]
pub mod operations;
