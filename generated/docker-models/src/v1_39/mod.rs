// Written by `cargo xtask gen` from spec/docker/contract/v1.39.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Docker Engine API 1.39.
//!
//! 40 of its 261 types are new or changed in this version; the others are those of earlier ones.

// Unused where no version is on that shares a file of this one.
#[allow(unused_imports)]
use super::support;

// API 1.39 and later.
shared! { (any(
    feature = "v1_39", feature = "v1_40", feature = "v1_41", feature = "v1_42", feature = "v1_43",
    feature = "v1_44", feature = "v1_45", feature = "v1_46", feature = "v1_47", feature = "v1_48",
    feature = "v1_49", feature = "v1_50", feature = "v1_51", feature = "v1_52", feature = "v1_53",
    feature = "v1_54", feature = "v1_55"
))
    build_cache_type::BuildCacheType
    build_prune_response::BuildPruneResponse
    container_state::ContainerState
    container_state_status::ContainerStateStatus
    container_wait_exit_error::ContainerWaitExitError
    container_wait_response::ContainerWaitResponse
    health::Health
    health_status::HealthStatus
    healthcheck_result::HealthcheckResult
    image_inspect_metadata::ImageInspectMetadata
    image_inspect_root_fs::ImageInspectRootFs
    network_attachment_config::NetworkAttachmentConfig
    port_map::PortMap
    put_container_archive_body::PutContainerArchiveBody
    system_version::SystemVersion
    system_version_components::SystemVersionComponents
    system_version_platform::SystemVersionPlatform
}

// API 1.39 to 1.51.
shared! { (any(
    feature = "v1_39", feature = "v1_40", feature = "v1_41", feature = "v1_42", feature = "v1_43",
    feature = "v1_44", feature = "v1_45", feature = "v1_46", feature = "v1_47", feature = "v1_48",
    feature = "v1_49", feature = "v1_50", feature = "v1_51"
))
    create_image_info::CreateImageInfo
}

// API 1.39 to 1.43.
shared! { (any(
    feature = "v1_39", feature = "v1_40", feature = "v1_41", feature = "v1_42", feature = "v1_43"
))
    image_config::ImageConfig
    image_inspect::ImageInspect
    network_settings::NetworkSettings
    networking_config::NetworkingConfig
}

// API 1.39 to 1.41.
shared! { (any(
    feature = "v1_39", feature = "v1_40", feature = "v1_41"
))
    build_cache::BuildCache
    volume_create_options::VolumeCreateOptions
    volume_list_response::VolumeListResponse
}

// API 1.39.
shared! { (feature = "v1_39")
    cluster_info::ClusterInfo
    container_create_body::ContainerCreateBody
    container_inspect_response::ContainerInspectResponse
    host_config::HostConfig
    service::Service
    service_list_response::ServiceListResponse
    service_spec::ServiceSpec
    swarm::Swarm
    swarm_info::SwarmInfo
    swarm_init_body::SwarmInitBody
    system_data_usage_response::SystemDataUsageResponse
    system_info::SystemInfo
    task::Task
    task_list_response::TaskListResponse
    task_spec::TaskSpec
}

#[cfg(feature = "v1_39")]
pub use super::support::Timestamp;
#[cfg(feature = "v1_39")]
#[doc(inline)]
pub use super::v1_25::{
    AuthConfig, ContainerCreateResponse, ContainerLogs101Response, ContainerLogsResponse,
    ContainerPruneResponse, ContainerStatsResponse, ContainerSummaryItemHostConfig,
    ContainerTopResponse, ContainerUpdateResponse, DeviceMapping, EndpointSpecMode,
    ErrorDetail, ErrorResponse, ExecStartBody, HostConfigIsolation, HostConfigLogConfig,
    HostConfigLogConfigType, IdResponse, ImageBuildBody, ImageCreateBody,
    ImageGetAllResponse, ImageGetResponse, ImageHistoryResponse,
    ImageHistoryResponseItem, ImageListResponse, ImageLoadBody, ImageSearchResponse,
    ImageSearchResponseItem, ImageSummary, Ipam, MountBindOptions,
    MountBindOptionsPropagation, MountTmpfsOptions, MountVolumeOptions,
    MountVolumeOptionsDriverConfig, NetworkAttachmentNetworkDriverState,
    NetworkAttachmentNetworkSpec, NetworkAttachmentNetworkSpecDriverConfiguration,
    NetworkCreateResponse, NetworkDisconnectBody, NetworkPeers, NodeSpec,
    NodeSpecAvailability, NodeSpecRole, PluginConfigArgs, PluginConfigInterfaceTypes,
    PluginConfigLinux, PluginConfigNetwork, PluginConfigRootfs, PluginConfigUser,
    PluginCreateBody, PluginDevice, PluginEnv, PluginInterfaceType, PluginMount,
    PluginPullBody, PluginPullBodyItem, PluginSetBody, PluginSettings, ProcessConfig,
    PushImageInfoAux, ResourcesBlkioWeightDevice, ResourcesUlimits, SecretCreateResponse,
    ServiceCreateResponse, ServiceEndpointVirtualIps, ServiceLogs101Response,
    ServiceLogsResponse, ServiceSpecMode, ServiceSpecModeReplicated,
    ServiceUpdateResponse, ServiceUpdateStatus, ServiceUpdateStatusState,
    SwarmInitResponse, SwarmSpecCaConfigExternalCasProtocol, SwarmSpecDispatcher,
    SwarmSpecEncryptionConfig, SwarmSpecOrchestration, SwarmSpecTaskDefaults,
    SwarmSpecTaskDefaultsLogDriver, SwarmUnlockBody, SystemAuthResponse,
    SystemEventsResponse, SystemEventsResponseActor, SystemPingResponse,
    TaskSpecContainerSpecDnsConfig, TaskSpecLogDriver, TaskSpecRestartPolicy,
    TaskSpecRestartPolicyCondition, TaskStatusContainerStatus, ThrottleDevice,
    VolumePruneResponse, VolumeScope, VolumeUsageData,
};
#[cfg(feature = "v1_39")]
#[doc(inline)]
pub use super::v1_26::{NetworkPruneResponse, PluginUpgradeBody, PluginUpgradeBodyItem};
#[cfg(feature = "v1_39")]
#[doc(inline)]
pub use super::v1_27::{TaskSpecContainerSpecSecrets, TaskSpecContainerSpecSecretsFile};
#[cfg(feature = "v1_39")]
#[doc(inline)]
pub use super::v1_28::{
    GraphDriverData, ImageDeleteResponse, ImageDeleteResponseItem, ImagePruneResponse,
    ServiceSpecRollbackConfigFailureAction, ServiceSpecUpdateConfigFailureAction,
    TaskSpecPlacementPreferences, TaskSpecPlacementPreferencesSpread,
};
#[cfg(feature = "v1_39")]
#[doc(inline)]
pub use super::v1_29::{
    HealthConfig, NetworkCreateBody, ServiceSpecRollbackConfig,
    ServiceSpecRollbackConfigOrder, ServiceSpecUpdateConfig,
    ServiceSpecUpdateConfigOrder, TaskLogs101Response, TaskLogsResponse,
};
#[cfg(feature = "v1_39")]
#[doc(inline)]
pub use super::v1_30::{
    ConfigCreateResponse, DistributionInspectResponse,
    DistributionInspectResponseDescriptor, DistributionInspectResponsePlatforms, Network,
    NetworkConfigFrom, NetworkContainer, NetworkListResponse, RestartPolicy,
    RestartPolicyName, SwarmJoinBody, SwarmSpecCaConfigExternalCas,
    TaskSpecContainerSpecConfigs, TaskSpecContainerSpecConfigsFile,
    TaskSpecContainerSpecPrivileges, TaskSpecContainerSpecPrivilegesCredentialSpec,
    TaskSpecContainerSpecPrivilegesSelinuxContext, TlsInfo,
};
#[cfg(feature = "v1_39")]
#[doc(inline)]
pub use super::v1_31::{
    Driver, TaskSpecPluginSpec, TaskSpecPluginSpecPluginPrivilege, Volume,
};
#[cfg(feature = "v1_39")]
#[doc(inline)]
pub use super::v1_32::{
    Address, Commit, ContainerSummaryItemNetworkSettings, EndpointIpamConfig,
    EndpointSettings, EngineDescription, EngineDescriptionPlugins, GenericResources,
    GenericResourcesItem, GenericResourcesItemDiscreteResourceSpec,
    GenericResourcesItemNamedResourceSpec, IndexInfo, JoinTokens, LocalNodeState,
    ManagerStatus, Mount, MountPoint, MountType, NetworkAttachment,
    NetworkAttachmentNetwork, NetworkConnectBody, Node, NodeDescription,
    NodeListResponse, NodeState, NodeStatus, ObjectVersion, PeerNode, Platform,
    PluginsInfo, PortBinding, Reachability, RegistryServiceConfig, ResourceObject,
    Runtime, SwarmSpec, SwarmSpecCaConfig, SwarmSpecRaft, SystemInfoCgroupDriver,
    SystemInfoIsolation, TaskSpecPlacement, TaskSpecResources,
};
#[cfg(feature = "v1_39")]
#[doc(inline)]
pub use super::v1_34::EndpointPortConfigPublishMode;
#[cfg(feature = "v1_39")]
#[doc(inline)]
pub use super::v1_35::{ContainerExecBody, TaskSpecContainerSpecIsolation};
#[cfg(feature = "v1_39")]
#[doc(inline)]
pub use super::v1_36::{
    BuildInfo, BuildInfoAux, ContainerChangeResponseItem,
    ContainerChangeResponseItemKind, ContainerChangesResponse, ExecInspectResponse,
    GetPluginPrivilegesResponse, ImageId, PluginPrivilegeItem, ProgressDetail,
    PushImageInfo, UnlockKeyResponse,
};
#[cfg(feature = "v1_39")]
#[doc(inline)]
pub use super::v1_37::{
    Config, ConfigListResponse, ConfigSpec, ContainerConfig, ContainerSummary,
    ContainerSummaryItem, ContainerUpdateBody, EndpointPortConfig,
    EndpointPortConfigProtocol, EndpointSpec, Port, PortType, Resources, Secret,
    SecretListResponse, SecretSpec, ServiceEndpoint, TaskState, TaskStatus,
    TaskStatusPortStatus,
};
#[cfg(feature = "v1_39")]
#[doc(inline)]
pub use super::v1_38::{
    Plugin, PluginConfig, PluginConfigInterface, PluginConfigInterfaceProtocolScheme,
    PluginListResponse, TaskSpecContainerSpec, TaskSpecNetworkAttachmentSpec,
};
