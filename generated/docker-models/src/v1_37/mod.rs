// Written by `cargo xtask gen` from spec/docker/contract/v1.37.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Docker Engine API 1.37.
//!
//! 28 of its 263 types are new or changed in this version. The others are re-exported from earlier versions.

// Unused if no version is enabled that shares a file of this one.
#[allow(unused_imports)]
use super::support;

// API 1.37 and later.
shared! { (any(
    feature = "v1_37", feature = "v1_38", feature = "v1_39", feature = "v1_40", feature = "v1_41",
    feature = "v1_42", feature = "v1_43", feature = "v1_44", feature = "v1_45", feature = "v1_46",
    feature = "v1_47", feature = "v1_48", feature = "v1_49", feature = "v1_50", feature = "v1_51",
    feature = "v1_52", feature = "v1_53", feature = "v1_54", feature = "v1_55"
))
    config::Config
    config_list_response::ConfigListResponse
    config_spec::ConfigSpec
    endpoint_port_config::EndpointPortConfig
    endpoint_port_config_protocol::EndpointPortConfigProtocol
    endpoint_spec::EndpointSpec
    secret::Secret
    secret_list_response::SecretListResponse
    secret_spec::SecretSpec
    service_endpoint::ServiceEndpoint
    task_state::TaskState
}

// API 1.37 to 1.51.
shared! { (any(
    feature = "v1_37", feature = "v1_38", feature = "v1_39", feature = "v1_40", feature = "v1_41",
    feature = "v1_42", feature = "v1_43", feature = "v1_44", feature = "v1_45", feature = "v1_46",
    feature = "v1_47", feature = "v1_48", feature = "v1_49", feature = "v1_50", feature = "v1_51"
))
    port::Port
    port_type::PortType
}

// API 1.37 to 1.43.
shared! { (any(
    feature = "v1_37", feature = "v1_38", feature = "v1_39", feature = "v1_40", feature = "v1_41",
    feature = "v1_42", feature = "v1_43"
))
    task_status::TaskStatus
    task_status_port_status::TaskStatusPortStatus
}

// API 1.37 to 1.39.
shared! { (any(
    feature = "v1_37", feature = "v1_38", feature = "v1_39"
))
    container_summary::ContainerSummary
    container_summary_item::ContainerSummaryItem
    container_update_body::ContainerUpdateBody
    resources::Resources
}

// API 1.37.
shared! { (feature = "v1_37")
    container_create_body::ContainerCreateBody
    container_inspect_response::ContainerInspectResponse
    host_config::HostConfig
    service::Service
    service_list_response::ServiceListResponse
    service_spec::ServiceSpec
    system_data_usage_response::SystemDataUsageResponse
    task::Task
    task_list_response::TaskListResponse
}

#[cfg(feature = "v1_37")]
pub use super::support::Timestamp;
#[cfg(feature = "v1_37")]
#[doc(inline)]
pub use super::v1_25::{
    AuthConfig, ContainerCreateResponse, ContainerInspectResponseStateHealth,
    ContainerInspectResponseStateHealthLog, ContainerInspectResponseStateHealthStatus,
    ContainerLogs101Response, ContainerLogsResponse, ContainerPruneResponse,
    ContainerStatsResponse, ContainerSummaryItemHostConfig, ContainerTopResponse,
    ContainerUpdateResponse, DeviceMapping, EndpointPortConfigPublishMode,
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
    PluginPullBodyItem, PluginSetBody, PluginSettings, ProcessConfig, PushImageInfoAux,
    ResourcesBlkioWeightDevice, ResourcesUlimits, SecretCreateResponse,
    ServiceCreateResponse, ServiceEndpointVirtualIps, ServiceLogs101Response,
    ServiceLogsResponse, ServiceSpecMode, ServiceSpecModeReplicated,
    ServiceUpdateResponse, ServiceUpdateStatus, ServiceUpdateStatusState,
    SwarmInitResponse, SwarmSpecCaConfigExternalCasProtocol, SwarmSpecDispatcher,
    SwarmSpecEncryptionConfig, SwarmSpecOrchestration, SwarmSpecRaft,
    SwarmSpecTaskDefaults, SwarmSpecTaskDefaultsLogDriver, SwarmUnlockBody,
    SystemAuthResponse, SystemEventsResponse, SystemEventsResponseActor,
    SystemEventsResponseScope, SystemPingResponse, TaskSpecContainerSpecDnsConfig,
    TaskSpecContainerSpecSecrets, TaskSpecContainerSpecSecretsFile, TaskSpecLogDriver,
    TaskSpecRestartPolicy, TaskSpecRestartPolicyCondition, TaskStatusContainerStatus,
    ThrottleDevice, VolumeCreateBody, VolumePruneResponse, VolumeScope, VolumeUsageData,
};
#[cfg(feature = "v1_37")]
#[doc(inline)]
pub use super::v1_26::{PluginUpgradeBody, PluginUpgradeBodyItem};
#[cfg(feature = "v1_37")]
#[doc(inline)]
pub use super::v1_27::{NetworkAttachment, NetworkAttachmentNetwork, ObjectVersion};
#[cfg(feature = "v1_37")]
#[doc(inline)]
pub use super::v1_28::{
    GraphDriverData, ImageDeleteResponse, ImageDeleteResponseItem, ImagePruneResponse,
    ImageRootFs, PutContainerArchiveBody, ServiceSpecRollbackConfigFailureAction,
    ServiceSpecUpdateConfigFailureAction, SwarmInitBodyAvailability,
    SwarmJoinBodyAvailability, TaskSpecPlacementPreferences,
    TaskSpecPlacementPreferencesSpread,
};
#[cfg(feature = "v1_37")]
#[doc(inline)]
pub use super::v1_29::{
    HealthConfig, Plugin, PluginConfig, PluginListResponse, ServiceSpecRollbackConfig,
    ServiceSpecRollbackConfigOrder, ServiceSpecUpdateConfig,
    ServiceSpecUpdateConfigOrder, TaskLogs101Response, TaskLogsResponse,
    TaskSpecContainerSpecPrivileges, TaskSpecContainerSpecPrivilegesCredentialSpec,
    TaskSpecContainerSpecPrivilegesSelinuxContext,
};
#[cfg(feature = "v1_37")]
#[doc(inline)]
pub use super::v1_30::{
    ConfigCreateResponse, ContainerInspectResponseState,
    ContainerInspectResponseStateStatus, DistributionInspectResponse,
    DistributionInspectResponseDescriptor, DistributionInspectResponseDescriptorPlatform,
    DistributionInspectResponsePlatforms, Network, NetworkConfigFrom, NetworkCreateBody,
    NetworkCreateBodyConfigFrom, NetworkListResponse, RestartPolicy, RestartPolicyName,
    ServiceSpecNetworks, SwarmJoinBody, SwarmSpecCaConfigExternalCas,
    TaskSpecContainerSpecConfigs, TaskSpecContainerSpecConfigsFile, TaskSpecNetworks,
    TlsInfo,
};
#[cfg(feature = "v1_37")]
#[doc(inline)]
pub use super::v1_31::{
    BuildPruneResponse, Driver, ImageMetadata, TaskSpecPluginSpec,
    TaskSpecPluginSpecPrivileges, Volume, VolumeListResponse,
};
#[cfg(feature = "v1_37")]
#[doc(inline)]
pub use super::v1_32::{
    Address, ClusterInfo, Commit, ContainerCreateBodyNetworkingConfig,
    ContainerSummaryItemNetworkSettings, EndpointIpamConfig, EndpointSettings,
    EngineDescription, EngineDescriptionPlugins, GenericResources, GenericResourcesItem,
    GenericResourcesItemDiscreteResourceSpec, GenericResourcesItemNamedResourceSpec,
    IndexInfo, JoinTokens, LocalNodeState, ManagerStatus, Mount, MountPoint, MountType,
    NetworkConnectBody, NetworkSettings, Node, NodeDescription, NodeListResponse,
    NodeState, NodeStatus, PeerNode, Platform, PluginsInfo, PortBinding, PortMap,
    Reachability, RegistryServiceConfig, ResourceObject, Runtime, Swarm, SwarmInfo,
    SwarmInitBody, SwarmSpec, SwarmSpecCaConfig, SystemInfo, SystemInfoCgroupDriver,
    SystemInfoIsolation, TaskSpecPlacement, TaskSpecResources,
};
#[cfg(feature = "v1_37")]
#[doc(inline)]
pub use super::v1_34::{ContainerWaitResponse, ContainerWaitResponseError};
#[cfg(feature = "v1_37")]
#[doc(inline)]
pub use super::v1_35::{
    ContainerConfig, ContainerExecBody, Image, SystemVersionResponse,
    SystemVersionResponseComponents, SystemVersionResponsePlatform, TaskSpec,
    TaskSpecContainerSpec, TaskSpecContainerSpecIsolation,
};
#[cfg(feature = "v1_37")]
#[doc(inline)]
pub use super::v1_36::{
    BuildInfo, BuildInfoAux, ContainerChangeResponseItem,
    ContainerChangeResponseItemKind, ContainerChangesResponse, CreateImageInfo,
    GetPluginPrivilegesResponse, ImageId, PluginPrivilegeItem, ProgressDetail,
    PushImageInfo, UnlockKeyResponse,
};

#[cfg(feature = "operations")]
pub mod operations;
