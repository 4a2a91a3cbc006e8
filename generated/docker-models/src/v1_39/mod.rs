// Written by `cargo xtask gen` from spec/docker/contract/v1.39.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Docker Engine API 1.39.
//!
//! 40 of its 268 types are new or changed in this version. The others are re-exported from earlier versions.

// Unused if no version is enabled that shares a file of this one.
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
    network_attachment_config::NetworkAttachmentConfig
    port_map::PortMap
    put_container_archive_body::PutContainerArchiveBody
    system_version::SystemVersion
    system_version_components::SystemVersionComponents
    system_version_platform::SystemVersionPlatform
}

// API 1.39 to 1.47.
shared! { (any(
    feature = "v1_39", feature = "v1_40", feature = "v1_41", feature = "v1_42", feature = "v1_43",
    feature = "v1_44", feature = "v1_45", feature = "v1_46", feature = "v1_47"
))
    container_inspect_response_node::ContainerInspectResponseNode
}

// API 1.39 to 1.43.
shared! { (any(
    feature = "v1_39", feature = "v1_40", feature = "v1_41", feature = "v1_42", feature = "v1_43"
))
    image_config::ImageConfig
    network_settings::NetworkSettings
    networking_config::NetworkingConfig
}

// API 1.39 to 1.41.
shared! { (any(
    feature = "v1_39", feature = "v1_40", feature = "v1_41"
))
    build_cache::BuildCache
    image_inspect::ImageInspect
    image_inspect_root_fs::ImageInspectRootFs
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
    ContainerTopResponse, ContainerUpdateResponse, DeviceMapping,
    EndpointPortConfigPublishMode, EndpointSpecMode, ErrorDetail, ErrorResponse,
    ExecInspectResponse, ExecStartBody, HostConfigIsolation, HostConfigLogConfig,
    HostConfigLogConfigType, IdResponse, ImageBuildBody, ImageCreateBody,
    ImageGetAllResponse, ImageGetResponse, ImageHistoryResponse,
    ImageHistoryResponseItem, ImageListResponse, ImageLoadBody, ImageSearchResponse,
    ImageSearchResponseItem, ImageSummary, Ipam, IpamConfig, MountBindOptions,
    MountBindOptionsPropagation, MountTmpfsOptions, MountVolumeOptions,
    MountVolumeOptionsDriverConfig, NetworkAttachmentNetworkDriverState,
    NetworkAttachmentNetworkSpec, NetworkAttachmentNetworkSpecDriverConfiguration,
    NetworkContainer, NetworkCreateResponse, NetworkDisconnectBody, NetworkPeers,
    NetworkPruneResponse, NodeSpec, NodeSpecAvailability, NodeSpecRole, PluginConfigArgs,
    PluginConfigInterfaceTypes, PluginConfigLinux, PluginConfigNetwork,
    PluginConfigRootfs, PluginConfigUser, PluginCreateBody, PluginDevice, PluginEnv,
    PluginInterfaceType, PluginMount, PluginPullBody, PluginPullBodyItem, PluginSetBody,
    PluginSettings, ProcessConfig, PushImageInfoAux, ResourcesBlkioWeightDevice,
    ResourcesUlimits, SecretCreateResponse, ServiceCreateResponse,
    ServiceEndpointVirtualIps, ServiceLogs101Response, ServiceLogsResponse,
    ServiceSpecMode, ServiceSpecModeReplicated, ServiceUpdateResponse,
    ServiceUpdateStatus, ServiceUpdateStatusState, SwarmInitResponse,
    SwarmSpecCaConfigExternalCasProtocol, SwarmSpecDispatcher, SwarmSpecEncryptionConfig,
    SwarmSpecOrchestration, SwarmSpecRaft, SwarmSpecTaskDefaults,
    SwarmSpecTaskDefaultsLogDriver, SwarmUnlockBody, SystemAuthResponse,
    SystemEventsResponse, SystemEventsResponseActor, SystemEventsResponseScope,
    SystemPingResponse, TaskSpecContainerSpecDnsConfig, TaskSpecContainerSpecSecrets,
    TaskSpecContainerSpecSecretsFile, TaskSpecLogDriver, TaskSpecRestartPolicy,
    TaskSpecRestartPolicyCondition, TaskStatusContainerStatus, ThrottleDevice,
    VolumePruneResponse, VolumeScope, VolumeUsageData,
};
#[cfg(feature = "v1_39")]
#[doc(inline)]
pub use super::v1_26::{PluginUpgradeBody, PluginUpgradeBodyItem};
#[cfg(feature = "v1_39")]
#[doc(inline)]
pub use super::v1_27::{NetworkAttachment, NetworkAttachmentNetwork, ObjectVersion};
#[cfg(feature = "v1_39")]
#[doc(inline)]
pub use super::v1_28::{
    GraphDriverData, ImageDeleteResponse, ImageDeleteResponseItem, ImagePruneResponse,
    ServiceSpecRollbackConfigFailureAction, ServiceSpecUpdateConfigFailureAction,
    SwarmInitBodyAvailability, SwarmJoinBodyAvailability, TaskSpecPlacementPreferences,
    TaskSpecPlacementPreferencesSpread,
};
#[cfg(feature = "v1_39")]
#[doc(inline)]
pub use super::v1_29::{
    HealthConfig, ServiceSpecRollbackConfig, ServiceSpecRollbackConfigOrder,
    ServiceSpecUpdateConfig, ServiceSpecUpdateConfigOrder, TaskLogs101Response,
    TaskLogsResponse, TaskSpecContainerSpecPrivileges,
    TaskSpecContainerSpecPrivilegesCredentialSpec,
    TaskSpecContainerSpecPrivilegesSelinuxContext,
};
#[cfg(feature = "v1_39")]
#[doc(inline)]
pub use super::v1_30::{
    ConfigCreateResponse, DistributionInspectResponse,
    DistributionInspectResponseDescriptor, DistributionInspectResponseDescriptorPlatform,
    DistributionInspectResponsePlatforms, Network, NetworkConfigFrom, NetworkCreateBody,
    NetworkCreateBodyConfigFrom, NetworkListResponse, RestartPolicy, RestartPolicyName,
    SwarmJoinBody, SwarmSpecCaConfigExternalCas, TaskSpecContainerSpecConfigs,
    TaskSpecContainerSpecConfigsFile, TlsInfo,
};
#[cfg(feature = "v1_39")]
#[doc(inline)]
pub use super::v1_31::{Driver, TaskSpecPluginSpec, TaskSpecPluginSpecPrivileges, Volume};
#[cfg(feature = "v1_39")]
#[doc(inline)]
pub use super::v1_32::{
    Address, Commit, ContainerSummaryItemNetworkSettings, EndpointIpamConfig,
    EndpointSettings, EngineDescription, EngineDescriptionPlugins, GenericResources,
    GenericResourcesItem, GenericResourcesItemDiscreteResourceSpec,
    GenericResourcesItemNamedResourceSpec, IndexInfo, JoinTokens, LocalNodeState,
    ManagerStatus, Mount, MountPoint, MountType, NetworkConnectBody, Node,
    NodeDescription, NodeListResponse, NodeState, NodeStatus, PeerNode, Platform,
    PluginsInfo, PortBinding, Reachability, RegistryServiceConfig, ResourceObject,
    Runtime, SwarmSpec, SwarmSpecCaConfig, SystemInfoCgroupDriver, SystemInfoIsolation,
    TaskSpecPlacement, TaskSpecResources,
};
#[cfg(feature = "v1_39")]
#[doc(inline)]
pub use super::v1_35::{
    ContainerConfig, ContainerExecBody, TaskSpecContainerSpecIsolation,
};
#[cfg(feature = "v1_39")]
#[doc(inline)]
pub use super::v1_36::{
    BuildInfo, BuildInfoAux, ContainerChangeResponseItem,
    ContainerChangeResponseItemKind, ContainerChangesResponse, CreateImageInfo,
    GetPluginPrivilegesResponse, ImageId, PluginPrivilegeItem, ProgressDetail,
    PushImageInfo, UnlockKeyResponse,
};
#[cfg(feature = "v1_39")]
#[doc(inline)]
pub use super::v1_37::{
    Config, ConfigListResponse, ConfigSpec, ContainerSummary, ContainerSummaryItem,
    ContainerUpdateBody, EndpointPortConfig, EndpointPortConfigProtocol, EndpointSpec,
    Port, PortType, Resources, Secret, SecretListResponse, SecretSpec, ServiceEndpoint,
    TaskState, TaskStatus, TaskStatusPortStatus,
};
#[cfg(feature = "v1_39")]
#[doc(inline)]
pub use super::v1_38::{
    Plugin, PluginConfig, PluginConfigInterface, PluginConfigInterfaceProtocolScheme,
    PluginListResponse, TaskSpecContainerSpec, TaskSpecNetworkAttachmentSpec,
};

#[cfg(feature = "operations")]
pub mod operations;
