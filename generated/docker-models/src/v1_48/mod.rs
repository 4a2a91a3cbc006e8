// Written by `cargo xtask gen` from spec/docker/contract/v1.48.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Docker Engine API 1.48.
//!
//! 41 of its 314 types are new or changed in this version. The others are re-exported from earlier versions.

// Unused if no version is enabled that shares a file of this one.
#[allow(unused_imports)]
use super::support;

// API 1.48 and later.
shared! { (any(
    feature = "v1_48", feature = "v1_49", feature = "v1_50", feature = "v1_51", feature = "v1_52",
    feature = "v1_53", feature = "v1_54", feature = "v1_55"
))
    container_blkio_stat_entry::ContainerBlkioStatEntry
    container_blkio_stats::ContainerBlkioStats
    container_cpu_stats::ContainerCpuStats
    container_cpu_usage::ContainerCpuUsage
    container_memory_stats::ContainerMemoryStats
    container_network_stats::ContainerNetworkStats
    container_pids_stats::ContainerPidsStats
    container_storage_stats::ContainerStorageStats
    container_summary_network_settings::ContainerSummaryNetworkSettings
    container_summary_state::ContainerSummaryState
    container_throttling_data::ContainerThrottlingData
    distribution_inspect::DistributionInspect
    endpoint_settings::EndpointSettings
    host_config_log_config::HostConfigLogConfig
    host_config_log_config_type::HostConfigLogConfigType
    mount::Mount
    mount_image_options::MountImageOptions
    mount_point::MountPoint
    mount_type::MountType
    networking_config::NetworkingConfig
    task_spec_container_spec::TaskSpecContainerSpec
}

// API 1.48 to 1.53.
shared! { (any(
    feature = "v1_48", feature = "v1_49", feature = "v1_50", feature = "v1_51", feature = "v1_52",
    feature = "v1_53"
))
    image_manifest_summary::ImageManifestSummary
    image_manifest_summary_image_data::ImageManifestSummaryImageData
}

// API 1.48 to 1.51.
shared! { (any(
    feature = "v1_48", feature = "v1_49", feature = "v1_50", feature = "v1_51"
))
    container_create_body::ContainerCreateBody
    container_inspect_response::ContainerInspectResponse
    container_list_response::ContainerListResponse
    container_stats_response::ContainerStatsResponse
    container_summary::ContainerSummary
    host_config::HostConfig
    image_list_response::ImageListResponse
    image_summary::ImageSummary
    network_connect_request::NetworkConnectRequest
    network_settings::NetworkSettings
    service::Service
    service_list_response::ServiceListResponse
    service_spec::ServiceSpec
    system_data_usage_response::SystemDataUsageResponse
    task::Task
    task_list_response::TaskListResponse
    task_spec::TaskSpec
}

// API 1.48 and 1.49.
shared! { (any(
    feature = "v1_48", feature = "v1_49"
))
    image_inspect::ImageInspect
}

#[cfg(feature = "v1_48")]
pub use super::support::Timestamp;
#[cfg(feature = "v1_48")]
#[doc(inline)]
pub use super::v1_25::{
    AuthConfig, ContainerCreateResponse, ContainerPruneResponse, ContainerTopResponse,
    ContainerUpdateResponse, DeviceMapping, EndpointPortConfigPublishMode,
    EndpointSpecMode, ErrorDetail, ErrorResponse, ExecInspectResponse,
    HostConfigIsolation, IdResponse, ImageBuildBody, ImageCreateBody,
    ImageGetAllResponse, ImageGetResponse, ImageHistoryResponse,
    ImageHistoryResponseItem, ImageLoadBody, ImageSearchResponse,
    ImageSearchResponseItem, Ipam, IpamConfig, MountBindOptionsPropagation,
    MountVolumeOptionsDriverConfig, NetworkAttachmentNetworkDriverState,
    NetworkAttachmentNetworkSpec, NetworkAttachmentNetworkSpecDriverConfiguration,
    NetworkContainer, NetworkPruneResponse, NodeSpec, NodeSpecAvailability, NodeSpecRole,
    PluginConfigArgs, PluginConfigInterfaceTypes, PluginConfigLinux, PluginConfigNetwork,
    PluginConfigRootfs, PluginConfigUser, PluginCreateBody, PluginDevice, PluginEnv,
    PluginInterfaceType, PluginMount, PluginSetBody, PluginSettings, ProcessConfig,
    ResourcesBlkioWeightDevice, ResourcesUlimits, SecretCreateResponse,
    ServiceEndpointVirtualIps, ServiceSpecModeReplicated, ServiceUpdateResponse,
    ServiceUpdateStatus, ServiceUpdateStatusState, SwarmInitResponse,
    SwarmSpecCaConfigExternalCasProtocol, SwarmSpecDispatcher, SwarmSpecEncryptionConfig,
    SwarmSpecOrchestration, SwarmSpecRaft, SwarmSpecTaskDefaults,
    SwarmSpecTaskDefaultsLogDriver, SystemAuthResponse, SystemPingResponse,
    TaskSpecContainerSpecDnsConfig, TaskSpecContainerSpecSecrets,
    TaskSpecContainerSpecSecretsFile, TaskSpecLogDriver, TaskSpecRestartPolicy,
    TaskSpecRestartPolicyCondition, ThrottleDevice, VolumePruneResponse, VolumeScope,
    VolumeUsageData,
};
#[cfg(feature = "v1_48")]
#[doc(inline)]
pub use super::v1_27::{NetworkAttachment, NetworkAttachmentNetwork, ObjectVersion};
#[cfg(feature = "v1_48")]
#[doc(inline)]
pub use super::v1_28::{
    ImageDeleteResponse, ImageDeleteResponseItem, ImagePruneResponse,
    ServiceSpecRollbackConfigFailureAction, ServiceSpecUpdateConfigFailureAction,
    TaskSpecPlacementPreferences, TaskSpecPlacementPreferencesSpread,
};
#[cfg(feature = "v1_48")]
#[doc(inline)]
pub use super::v1_29::{
    ServiceSpecRollbackConfig, ServiceSpecRollbackConfigOrder, ServiceSpecUpdateConfig,
    ServiceSpecUpdateConfigOrder, TaskSpecContainerSpecPrivilegesSelinuxContext,
};
#[cfg(feature = "v1_48")]
#[doc(inline)]
pub use super::v1_30::{
    ConfigCreateResponse, SwarmSpecCaConfigExternalCas, TaskSpecContainerSpecConfigsFile,
    TlsInfo,
};
#[cfg(feature = "v1_48")]
#[doc(inline)]
pub use super::v1_31::{Driver, TaskSpecPluginSpecPrivileges};
#[cfg(feature = "v1_48")]
#[doc(inline)]
pub use super::v1_32::{
    Address, Commit, EndpointIpamConfig, EngineDescription, EngineDescriptionPlugins,
    GenericResources, GenericResourcesItem, GenericResourcesItemDiscreteResourceSpec,
    GenericResourcesItemNamedResourceSpec, IndexInfo, JoinTokens, LocalNodeState,
    ManagerStatus, NodeState, NodeStatus, PeerNode, Platform, PluginsInfo, PortBinding,
    Reachability, RegistryServiceConfig, ResourceObject, SwarmSpec, SwarmSpecCaConfig,
    SystemInfoIsolation,
};
#[cfg(feature = "v1_48")]
#[doc(inline)]
pub use super::v1_35::TaskSpecContainerSpecIsolation;
#[cfg(feature = "v1_48")]
#[doc(inline)]
pub use super::v1_36::{
    BuildInfo, BuildInfoAux, CreateImageInfo, ImageId, ProgressDetail, UnlockKeyResponse,
};
#[cfg(feature = "v1_48")]
#[doc(inline)]
pub use super::v1_37::{
    Config, ConfigListResponse, ConfigSpec, EndpointPortConfig,
    EndpointPortConfigProtocol, EndpointSpec, Port, PortType, Secret, SecretListResponse,
    SecretSpec, ServiceEndpoint, TaskState,
};
#[cfg(feature = "v1_48")]
#[doc(inline)]
pub use super::v1_38::{
    Plugin, PluginConfig, PluginConfigInterface, PluginConfigInterfaceProtocolScheme,
    PluginListResponse, TaskSpecNetworkAttachmentSpec,
};
#[cfg(feature = "v1_48")]
#[doc(inline)]
pub use super::v1_39::{
    BuildCacheType, BuildPruneResponse, ContainerState, ContainerStateStatus,
    ContainerWaitExitError, ContainerWaitResponse, Health, HealthStatus,
    HealthcheckResult, ImageInspectMetadata, NetworkAttachmentConfig, PortMap,
    PutContainerArchiveBody, SystemVersion, SystemVersionComponents,
    SystemVersionPlatform,
};
#[cfg(feature = "v1_48")]
#[doc(inline)]
pub use super::v1_40::{
    ClusterInfo, ContainerLogsResponse, ContainerUpdateBody, DeviceRequest, EventActor,
    EventMessage, EventMessageScope, EventMessageType, GetPluginPrivilegesResponse,
    OciDescriptor, OciPlatform, PluginPrivilege, PluginPullBody, PluginUpgradeBody,
    PushImageInfo, PushImageInfoAux, Resources, RestartPolicy, RestartPolicyName,
    ServiceLogsResponse, Swarm, SwarmInfo, SwarmInitRequest,
    SwarmInitRequestAvailability, SwarmJoinRequest, SwarmJoinRequestAvailability,
    SwarmUnlockRequest, SystemInfoCgroupDriver, SystemPingHeadResponse, TaskLogsResponse,
    TaskSpecContainerSpecConfigs, TaskSpecContainerSpecPrivilegesCredentialSpec,
    TaskSpecPlacement,
};
#[cfg(feature = "v1_48")]
#[doc(inline)]
pub use super::v1_41::{
    ConfigReference, HostConfigCgroupnsMode, Limit, PeerInfo, ServiceJobStatus,
    ServiceServiceStatus, ServiceSpecMode, ServiceSpecModeReplicatedJob,
    SystemInfoCgroupVersion, SystemInfoDefaultAddressPools, TaskSpecContainerSpecUlimits,
    TaskSpecPluginSpec, TaskSpecResources,
};
#[cfg(feature = "v1_48")]
#[doc(inline)]
pub use super::v1_42::{
    BuildCache, ClusterVolume, ClusterVolumeInfo, ClusterVolumePublishStatus,
    ClusterVolumePublishStatusState, ClusterVolumeSpec, ClusterVolumeSpecAccessMode,
    ClusterVolumeSpecAccessModeAccessibilityRequirements,
    ClusterVolumeSpecAccessModeAvailability, ClusterVolumeSpecAccessModeCapacityRange,
    ClusterVolumeSpecAccessModeScope, ClusterVolumeSpecAccessModeSecrets,
    ClusterVolumeSpecAccessModeSharing, ClusterVolumeSpecAccessibilityRequirements,
    ClusterVolumeSpecAvailability, ClusterVolumeSpecCapacityRange,
    ClusterVolumeSpecSecrets, ExecConfig, ExecStartConfig, ImageInspectRootFs,
    NetworkDisconnectRequest, Node, NodeDescription, NodeDescriptionCsiInfo,
    NodeListResponse, TaskVolumes, Topology, Volume, VolumeCreateOptions,
    VolumeListResponse, VolumeUpdateBody,
};
#[cfg(feature = "v1_48")]
#[doc(inline)]
pub use super::v1_43::{ChangeType, ContainerChangesResponse, FilesystemChange};
#[cfg(feature = "v1_48")]
#[doc(inline)]
pub use super::v1_44::{
    ContainerConfig, ContainerStatus, HealthConfig, ImageConfig, MountBindOptions,
    PortStatus, Runtime, ServiceCreateResponse, TaskSpecContainerSpecPrivileges,
    TaskSpecContainerSpecPrivilegesApparmor, TaskSpecContainerSpecPrivilegesApparmorMode,
    TaskSpecContainerSpecPrivilegesSeccomp, TaskSpecContainerSpecPrivilegesSeccompMode,
    TaskStatus,
};
#[cfg(feature = "v1_48")]
#[doc(inline)]
pub use super::v1_45::MountVolumeOptions;
#[cfg(feature = "v1_48")]
#[doc(inline)]
pub use super::v1_46::{
    ContainerSummaryHostConfig, ContainerdInfo, ContainerdInfoNamespaces,
    MountTmpfsOptions, NetworkCreateResponse, SystemInfo,
};
#[cfg(feature = "v1_48")]
#[doc(inline)]
pub use super::v1_47::{
    DriverData, ImageManifestSummaryAttestationData, ImageManifestSummaryImageDataSize,
    ImageManifestSummaryKind, ImageManifestSummarySize, Network, NetworkCreateRequest,
    NetworkListResponse,
};

#[cfg(feature = "operations")]
pub mod operations;
