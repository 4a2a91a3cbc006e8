// Written by `cargo xtask gen` from spec/docker/contract/v1.48.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Docker Engine API 1.48.
//!
//! 42 of its 307 types are new or changed in this version; the others are those of earlier ones.

// Unused where no version is on that shares a file of this one.
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
    oci_descriptor::OciDescriptor
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

// API 1.48 to 1.50, and 1.52 and 1.53.
shared! { (any(
    feature = "v1_48", feature = "v1_49", feature = "v1_50", feature = "v1_52", feature = "v1_53"
))
    image_list_response::ImageListResponse
    image_summary::ImageSummary
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
    network_connect_request::NetworkConnectRequest
    network_settings::NetworkSettings
    service::Service
    service_list_response::ServiceListResponse
    service_spec::ServiceSpec
    task::Task
    task_list_response::TaskListResponse
    task_spec::TaskSpec
}

// API 1.48 to 1.50.
shared! { (any(
    feature = "v1_48", feature = "v1_49", feature = "v1_50"
))
    system_data_usage_response::SystemDataUsageResponse
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
    ContainerUpdateResponse, DeviceMapping, EndpointSpecMode, ErrorDetail, ErrorResponse,
    HostConfigIsolation, IdResponse, ImageBuildBody, ImageCreateBody,
    ImageGetAllResponse, ImageGetResponse, ImageHistoryResponse,
    ImageHistoryResponseItem, ImageLoadBody, ImageSearchResponse,
    ImageSearchResponseItem, MountBindOptionsPropagation, MountVolumeOptionsDriverConfig,
    NetworkAttachmentNetworkDriverState, NetworkAttachmentNetworkSpec,
    NetworkAttachmentNetworkSpecDriverConfiguration, NodeSpec, NodeSpecAvailability,
    NodeSpecRole, PluginConfigArgs, PluginConfigInterfaceTypes, PluginConfigLinux,
    PluginConfigNetwork, PluginConfigRootfs, PluginConfigUser, PluginCreateBody,
    PluginDevice, PluginEnv, PluginInterfaceType, PluginMount, PluginSetBody,
    PluginSettings, ProcessConfig, PushImageInfoAux, ResourcesBlkioWeightDevice,
    ResourcesUlimits, SecretCreateResponse, ServiceEndpointVirtualIps,
    ServiceSpecModeReplicated, ServiceUpdateResponse, ServiceUpdateStatus,
    ServiceUpdateStatusState, SwarmInitResponse, SwarmSpecCaConfigExternalCasProtocol,
    SwarmSpecDispatcher, SwarmSpecEncryptionConfig, SwarmSpecOrchestration,
    SwarmSpecTaskDefaults, SwarmSpecTaskDefaultsLogDriver, SystemAuthResponse,
    SystemPingResponse, TaskSpecContainerSpecDnsConfig, TaskSpecLogDriver,
    TaskSpecRestartPolicy, TaskSpecRestartPolicyCondition, ThrottleDevice,
    VolumePruneResponse, VolumeScope, VolumeUsageData,
};
#[cfg(feature = "v1_48")]
#[doc(inline)]
pub use super::v1_26::NetworkPruneResponse;
#[cfg(feature = "v1_48")]
#[doc(inline)]
pub use super::v1_27::{TaskSpecContainerSpecSecrets, TaskSpecContainerSpecSecretsFile};
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
    ServiceSpecUpdateConfigOrder,
};
#[cfg(feature = "v1_48")]
#[doc(inline)]
pub use super::v1_30::{
    ConfigCreateResponse, NetworkContainer, SwarmSpecCaConfigExternalCas,
    TaskSpecContainerSpecConfigsFile, TaskSpecContainerSpecPrivilegesSelinuxContext,
    TlsInfo,
};
#[cfg(feature = "v1_48")]
#[doc(inline)]
pub use super::v1_31::Driver;
#[cfg(feature = "v1_48")]
#[doc(inline)]
pub use super::v1_32::{
    Address, Commit, EndpointIpamConfig, EngineDescription, EngineDescriptionPlugins,
    GenericResources, GenericResourcesItem, GenericResourcesItemDiscreteResourceSpec,
    GenericResourcesItemNamedResourceSpec, IndexInfo, JoinTokens, LocalNodeState,
    ManagerStatus, NetworkAttachment, NetworkAttachmentNetwork, Node, NodeDescription,
    NodeListResponse, NodeState, NodeStatus, ObjectVersion, PeerNode, Platform,
    PluginsInfo, PortBinding, Reachability, RegistryServiceConfig, ResourceObject,
    SwarmSpec, SwarmSpecCaConfig, SwarmSpecRaft, SystemInfoIsolation,
};
#[cfg(feature = "v1_48")]
#[doc(inline)]
pub use super::v1_34::EndpointPortConfigPublishMode;
#[cfg(feature = "v1_48")]
#[doc(inline)]
pub use super::v1_35::TaskSpecContainerSpecIsolation;
#[cfg(feature = "v1_48")]
#[doc(inline)]
pub use super::v1_36::{
    BuildInfo, BuildInfoAux, ExecInspectResponse, ImageId, ProgressDetail, PushImageInfo,
    UnlockKeyResponse,
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
    ContainerWaitExitError, ContainerWaitResponse, CreateImageInfo, Health, HealthStatus,
    HealthcheckResult, ImageInspectMetadata, ImageInspectRootFs, NetworkAttachmentConfig,
    PortMap, PutContainerArchiveBody, SystemVersion, SystemVersionComponents,
    SystemVersionPlatform,
};
#[cfg(feature = "v1_48")]
#[doc(inline)]
pub use super::v1_40::{
    ClusterInfo, ContainerLogsResponse, DeviceRequest, EventActor, EventMessage,
    EventMessageScope, EventMessageType, GetPluginPrivilegesResponse, OciPlatform,
    PluginPrivilege, PluginPullBody, PluginUpgradeBody, RestartPolicy, RestartPolicyName,
    ServiceLogsResponse, Swarm, SwarmInfo, SwarmInitRequest, SwarmJoinRequest,
    SwarmUnlockRequest, SystemInfoCgroupDriver, SystemPingHeadResponse, TaskLogsResponse,
    TaskSpecContainerSpecConfigs, TaskSpecContainerSpecPrivilegesCredentialSpec,
    TaskSpecPlacement, TaskSpecPluginSpec,
};
#[cfg(feature = "v1_48")]
#[doc(inline)]
pub use super::v1_41::{
    ConfigReference, HostConfigCgroupnsMode, Ipam, IpamConfig, Limit, PeerInfo,
    ServiceJobStatus, ServiceServiceStatus, ServiceSpecMode,
    ServiceSpecModeReplicatedJob, SystemInfoCgroupVersion, SystemInfoDefaultAddressPools,
    TaskSpecContainerSpecUlimits, TaskSpecResources,
};
#[cfg(feature = "v1_48")]
#[doc(inline)]
pub use super::v1_42::{
    BuildCache, ClusterVolume, ClusterVolumeInfo, ClusterVolumePublishStatus,
    ClusterVolumePublishStatusState, ClusterVolumeSpec, ClusterVolumeSpecAccessMode,
    ClusterVolumeSpecAccessModeAccessibilityRequirements,
    ClusterVolumeSpecAccessModeAvailability, ClusterVolumeSpecAccessModeCapacityRange,
    ClusterVolumeSpecAccessModeScope, ClusterVolumeSpecAccessModeSecrets,
    ClusterVolumeSpecAccessModeSharing, ClusterVolumeSpecAvailability,
    ClusterVolumeSpecCapacityRange, ContainerUpdateBody, ExecConfig, ExecStartConfig,
    NetworkDisconnectRequest, Resources, Topology, Volume, VolumeCreateOptions,
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
