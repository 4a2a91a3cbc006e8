// Written by `cargo xtask gen` from spec/docker/contract/v1.52.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Docker Engine API 1.52.
//!
//! 60 of its 330 types are new or changed in this version. The others are re-exported from earlier versions.

// Unused if no version is enabled that shares a file of this one.
#[allow(unused_imports)]
use super::support;

// API 1.52 and later.
shared! { (any(
    feature = "v1_52", feature = "v1_53", feature = "v1_54", feature = "v1_55"
))
    auth_config::AuthConfig
    auth_response::AuthResponse
    build_cache_disk_usage::BuildCacheDiskUsage
    build_info::BuildInfo
    commit::Commit
    container_config::ContainerConfig
    container_create_body::ContainerCreateBody
    container_inspect_response::ContainerInspectResponse
    container_list_response::ContainerListResponse
    container_stats_response::ContainerStatsResponse
    container_summary::ContainerSummary
    container_summary_health::ContainerSummaryHealth
    container_summary_health_status::ContainerSummaryHealthStatus
    container_update_body::ContainerUpdateBody
    containers_disk_usage::ContainersDiskUsage
    create_image_info::CreateImageInfo
    endpoint_resource::EndpointResource
    event_message::EventMessage
    exec_config::ExecConfig
    host_config::HostConfig
    images_disk_usage::ImagesDiskUsage
    ipam_status::IpamStatus
    network::Network
    network_connect_request::NetworkConnectRequest
    network_disconnect_request::NetworkDisconnectRequest
    network_inspect::NetworkInspect
    network_list_response::NetworkListResponse
    network_settings::NetworkSettings
    network_status::NetworkStatus
    network_summary::NetworkSummary
    network_task_info::NetworkTaskInfo
    plugin::Plugin
    plugin_config::PluginConfig
    plugin_config_interface::PluginConfigInterface
    plugin_list_response::PluginListResponse
    port_summary::PortSummary
    port_summary_type::PortSummaryType
    push_image_info::PushImageInfo
    registry_service_config::RegistryServiceConfig
    resources::Resources
    root_fs_storage::RootFsStorage
    root_fs_storage_snapshot::RootFsStorageSnapshot
    service::Service
    service_info::ServiceInfo
    service_list_response::ServiceListResponse
    service_spec::ServiceSpec
    storage::Storage
    subnet_status::SubnetStatus
    task::Task
    task_list_response::TaskListResponse
    task_spec::TaskSpec
    task_spec_resources::TaskSpecResources
    volume_create_request::VolumeCreateRequest
    volume_list_response::VolumeListResponse
    volumes_disk_usage::VolumesDiskUsage
}

// API 1.52 and 1.53.
shared! { (any(
    feature = "v1_52", feature = "v1_53"
))
    image_list_response::ImageListResponse
    image_summary::ImageSummary
    system_data_usage_response::SystemDataUsageResponse
}

// API 1.52.
shared! { (feature = "v1_52")
    image_inspect::ImageInspect
    system_info::SystemInfo
}

#[cfg(feature = "v1_52")]
pub use super::support::Timestamp;
#[cfg(feature = "v1_52")]
#[doc(inline)]
pub use super::v1_25::{
    ContainerCreateResponse, ContainerPruneResponse, ContainerTopResponse,
    ContainerUpdateResponse, DeviceMapping, EndpointPortConfigPublishMode,
    EndpointSpecMode, ErrorDetail, ErrorResponse, ExecInspectResponse,
    HostConfigIsolation, IdResponse, ImageBuildBody, ImageCreateBody,
    ImageGetAllResponse, ImageGetResponse, ImageHistoryResponse,
    ImageHistoryResponseItem, ImageLoadBody, ImageSearchResponse,
    ImageSearchResponseItem, Ipam, IpamConfig, MountBindOptionsPropagation,
    MountVolumeOptionsDriverConfig, NetworkAttachmentNetworkDriverState,
    NetworkAttachmentNetworkSpec, NetworkAttachmentNetworkSpecDriverConfiguration,
    NetworkPruneResponse, NodeSpec, NodeSpecAvailability, NodeSpecRole, PluginConfigArgs,
    PluginConfigLinux, PluginConfigNetwork, PluginConfigRootfs, PluginConfigUser,
    PluginCreateBody, PluginDevice, PluginEnv, PluginMount, PluginSetBody,
    PluginSettings, ProcessConfig, ResourcesBlkioWeightDevice, ResourcesUlimits,
    SecretCreateResponse, ServiceEndpointVirtualIps, ServiceSpecModeReplicated,
    ServiceUpdateResponse, ServiceUpdateStatus, ServiceUpdateStatusState,
    SwarmInitResponse, SwarmSpecCaConfigExternalCasProtocol, SwarmSpecDispatcher,
    SwarmSpecEncryptionConfig, SwarmSpecOrchestration, SwarmSpecRaft,
    SwarmSpecTaskDefaults, SwarmSpecTaskDefaultsLogDriver, SystemPingResponse,
    TaskSpecContainerSpecDnsConfig, TaskSpecContainerSpecSecrets,
    TaskSpecContainerSpecSecretsFile, TaskSpecLogDriver, TaskSpecRestartPolicy,
    TaskSpecRestartPolicyCondition, ThrottleDevice, VolumePruneResponse, VolumeScope,
    VolumeUsageData,
};
#[cfg(feature = "v1_52")]
#[doc(inline)]
pub use super::v1_27::{NetworkAttachment, NetworkAttachmentNetwork, ObjectVersion};
#[cfg(feature = "v1_52")]
#[doc(inline)]
pub use super::v1_28::{
    ImageDeleteResponse, ImageDeleteResponseItem, ImagePruneResponse,
    ServiceSpecRollbackConfigFailureAction, ServiceSpecUpdateConfigFailureAction,
    TaskSpecPlacementPreferences, TaskSpecPlacementPreferencesSpread,
};
#[cfg(feature = "v1_52")]
#[doc(inline)]
pub use super::v1_29::{
    ServiceSpecRollbackConfig, ServiceSpecRollbackConfigOrder, ServiceSpecUpdateConfig,
    ServiceSpecUpdateConfigOrder, TaskSpecContainerSpecPrivilegesSelinuxContext,
};
#[cfg(feature = "v1_52")]
#[doc(inline)]
pub use super::v1_30::{
    ConfigCreateResponse, SwarmSpecCaConfigExternalCas, TaskSpecContainerSpecConfigsFile,
    TlsInfo,
};
#[cfg(feature = "v1_52")]
#[doc(inline)]
pub use super::v1_31::{Driver, TaskSpecPluginSpecPrivileges};
#[cfg(feature = "v1_52")]
#[doc(inline)]
pub use super::v1_32::{
    Address, EndpointIpamConfig, EngineDescription, EngineDescriptionPlugins,
    GenericResources, GenericResourcesItem, GenericResourcesItemDiscreteResourceSpec,
    GenericResourcesItemNamedResourceSpec, IndexInfo, JoinTokens, LocalNodeState,
    ManagerStatus, NodeState, NodeStatus, PeerNode, Platform, PluginsInfo, PortBinding,
    Reachability, ResourceObject, SwarmSpec, SwarmSpecCaConfig, SystemInfoIsolation,
};
#[cfg(feature = "v1_52")]
#[doc(inline)]
pub use super::v1_35::TaskSpecContainerSpecIsolation;
#[cfg(feature = "v1_52")]
#[doc(inline)]
pub use super::v1_36::{BuildInfoAux, ImageId, ProgressDetail, UnlockKeyResponse};
#[cfg(feature = "v1_52")]
#[doc(inline)]
pub use super::v1_37::{
    Config, ConfigListResponse, ConfigSpec, EndpointPortConfig,
    EndpointPortConfigProtocol, EndpointSpec, Secret, SecretListResponse, SecretSpec,
    ServiceEndpoint, TaskState,
};
#[cfg(feature = "v1_52")]
#[doc(inline)]
pub use super::v1_38::{
    PluginConfigInterfaceProtocolScheme, TaskSpecNetworkAttachmentSpec,
};
#[cfg(feature = "v1_52")]
#[doc(inline)]
pub use super::v1_39::{
    BuildCacheType, BuildPruneResponse, ContainerState, ContainerStateStatus,
    ContainerWaitExitError, ContainerWaitResponse, Health, HealthStatus,
    HealthcheckResult, ImageInspectMetadata, NetworkAttachmentConfig, PortMap,
    PutContainerArchiveBody, SystemVersion, SystemVersionComponents,
    SystemVersionPlatform,
};
#[cfg(feature = "v1_52")]
#[doc(inline)]
pub use super::v1_40::{
    ClusterInfo, ContainerLogsResponse, DeviceRequest, EventActor, EventMessageScope,
    EventMessageType, GetPluginPrivilegesResponse, OciDescriptor, OciPlatform,
    PluginPrivilege, PluginPullBody, PluginUpgradeBody, PushImageInfoAux, RestartPolicy,
    RestartPolicyName, ServiceLogsResponse, Swarm, SwarmInfo, SwarmInitRequest,
    SwarmInitRequestAvailability, SwarmJoinRequest, SwarmJoinRequestAvailability,
    SwarmUnlockRequest, SystemInfoCgroupDriver, SystemPingHeadResponse, TaskLogsResponse,
    TaskSpecContainerSpecConfigs, TaskSpecContainerSpecPrivilegesCredentialSpec,
    TaskSpecPlacement,
};
#[cfg(feature = "v1_52")]
#[doc(inline)]
pub use super::v1_41::{
    ConfigReference, HostConfigCgroupnsMode, Limit, PeerInfo, ServiceJobStatus,
    ServiceServiceStatus, ServiceSpecMode, ServiceSpecModeReplicatedJob,
    SystemInfoCgroupVersion, SystemInfoDefaultAddressPools, TaskSpecContainerSpecUlimits,
    TaskSpecPluginSpec,
};
#[cfg(feature = "v1_52")]
#[doc(inline)]
pub use super::v1_42::{
    BuildCache, ClusterVolume, ClusterVolumeInfo, ClusterVolumePublishStatus,
    ClusterVolumePublishStatusState, ClusterVolumeSpec, ClusterVolumeSpecAccessMode,
    ClusterVolumeSpecAccessModeAccessibilityRequirements,
    ClusterVolumeSpecAccessModeAvailability, ClusterVolumeSpecAccessModeCapacityRange,
    ClusterVolumeSpecAccessModeScope, ClusterVolumeSpecAccessModeSecrets,
    ClusterVolumeSpecAccessModeSharing, ClusterVolumeSpecAccessibilityRequirements,
    ClusterVolumeSpecAvailability, ClusterVolumeSpecCapacityRange,
    ClusterVolumeSpecSecrets, ExecStartConfig, ImageInspectRootFs, Node, NodeDescription,
    NodeDescriptionCsiInfo, NodeListResponse, TaskVolumes, Topology, Volume,
    VolumeUpdateBody,
};
#[cfg(feature = "v1_52")]
#[doc(inline)]
pub use super::v1_43::{ChangeType, ContainerChangesResponse, FilesystemChange};
#[cfg(feature = "v1_52")]
#[doc(inline)]
pub use super::v1_44::{
    ContainerStatus, HealthConfig, MountBindOptions, PortStatus, Runtime,
    ServiceCreateResponse, TaskSpecContainerSpecPrivileges,
    TaskSpecContainerSpecPrivilegesApparmor, TaskSpecContainerSpecPrivilegesApparmorMode,
    TaskSpecContainerSpecPrivilegesSeccomp, TaskSpecContainerSpecPrivilegesSeccompMode,
    TaskStatus,
};
#[cfg(feature = "v1_52")]
#[doc(inline)]
pub use super::v1_45::MountVolumeOptions;
#[cfg(feature = "v1_52")]
#[doc(inline)]
pub use super::v1_46::{
    ContainerSummaryHostConfig, ContainerdInfo, ContainerdInfoNamespaces,
    MountTmpfsOptions, NetworkCreateResponse,
};
#[cfg(feature = "v1_52")]
#[doc(inline)]
pub use super::v1_47::{
    DriverData, ImageManifestSummaryAttestationData, ImageManifestSummaryImageDataSize,
    ImageManifestSummaryKind, ImageManifestSummarySize, NetworkCreateRequest,
};
#[cfg(feature = "v1_52")]
#[doc(inline)]
pub use super::v1_48::{
    ContainerBlkioStatEntry, ContainerBlkioStats, ContainerCpuStats, ContainerCpuUsage,
    ContainerMemoryStats, ContainerNetworkStats, ContainerPidsStats,
    ContainerStorageStats, ContainerSummaryNetworkSettings, ContainerSummaryState,
    ContainerThrottlingData, DistributionInspect, EndpointSettings, HostConfigLogConfig,
    HostConfigLogConfigType, ImageManifestSummary, ImageManifestSummaryImageData, Mount,
    MountImageOptions, MountPoint, MountType, NetworkingConfig, TaskSpecContainerSpec,
};
#[cfg(feature = "v1_52")]
#[doc(inline)]
pub use super::v1_49::FirewallInfo;
#[cfg(feature = "v1_52")]
#[doc(inline)]
pub use super::v1_50::{DeviceInfo, ImageConfig};

#[cfg(feature = "operations")]
pub mod operations;
