// Written by `cargo xtask gen` from spec/docker/contract/v1.49.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Docker Engine API 1.49.
//!
//! 3 of its 315 types are new or changed in this version. The others are re-exported from earlier versions.

// Unused if no version is enabled that shares a file of this one.
#[allow(unused_imports)]
use super::support;

// API 1.49 and later.
shared! { (any(
    feature = "v1_49", feature = "v1_50", feature = "v1_51", feature = "v1_52", feature = "v1_53",
    feature = "v1_54", feature = "v1_55"
))
    firewall_info::FirewallInfo
}

// API 1.49 to 1.51.
shared! { (any(
    feature = "v1_49", feature = "v1_50", feature = "v1_51"
))
    registry_service_config::RegistryServiceConfig
}

// API 1.49.
shared! { (feature = "v1_49")
    system_info::SystemInfo
}

#[cfg(feature = "v1_49")]
pub use super::support::Timestamp;
#[cfg(feature = "v1_49")]
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
#[cfg(feature = "v1_49")]
#[doc(inline)]
pub use super::v1_27::{NetworkAttachment, NetworkAttachmentNetwork, ObjectVersion};
#[cfg(feature = "v1_49")]
#[doc(inline)]
pub use super::v1_28::{
    ImageDeleteResponse, ImageDeleteResponseItem, ImagePruneResponse,
    ServiceSpecRollbackConfigFailureAction, ServiceSpecUpdateConfigFailureAction,
    TaskSpecPlacementPreferences, TaskSpecPlacementPreferencesSpread,
};
#[cfg(feature = "v1_49")]
#[doc(inline)]
pub use super::v1_29::{
    ServiceSpecRollbackConfig, ServiceSpecRollbackConfigOrder, ServiceSpecUpdateConfig,
    ServiceSpecUpdateConfigOrder, TaskSpecContainerSpecPrivilegesSelinuxContext,
};
#[cfg(feature = "v1_49")]
#[doc(inline)]
pub use super::v1_30::{
    ConfigCreateResponse, SwarmSpecCaConfigExternalCas, TaskSpecContainerSpecConfigsFile,
    TlsInfo,
};
#[cfg(feature = "v1_49")]
#[doc(inline)]
pub use super::v1_31::{Driver, TaskSpecPluginSpecPrivileges};
#[cfg(feature = "v1_49")]
#[doc(inline)]
pub use super::v1_32::{
    Address, Commit, EndpointIpamConfig, EngineDescription, EngineDescriptionPlugins,
    GenericResources, GenericResourcesItem, GenericResourcesItemDiscreteResourceSpec,
    GenericResourcesItemNamedResourceSpec, IndexInfo, JoinTokens, LocalNodeState,
    ManagerStatus, NodeState, NodeStatus, PeerNode, Platform, PluginsInfo, PortBinding,
    Reachability, ResourceObject, SwarmSpec, SwarmSpecCaConfig, SystemInfoIsolation,
};
#[cfg(feature = "v1_49")]
#[doc(inline)]
pub use super::v1_35::TaskSpecContainerSpecIsolation;
#[cfg(feature = "v1_49")]
#[doc(inline)]
pub use super::v1_36::{
    BuildInfo, BuildInfoAux, CreateImageInfo, ImageId, ProgressDetail, UnlockKeyResponse,
};
#[cfg(feature = "v1_49")]
#[doc(inline)]
pub use super::v1_37::{
    Config, ConfigListResponse, ConfigSpec, EndpointPortConfig,
    EndpointPortConfigProtocol, EndpointSpec, Port, PortType, Secret, SecretListResponse,
    SecretSpec, ServiceEndpoint, TaskState,
};
#[cfg(feature = "v1_49")]
#[doc(inline)]
pub use super::v1_38::{
    Plugin, PluginConfig, PluginConfigInterface, PluginConfigInterfaceProtocolScheme,
    PluginListResponse, TaskSpecNetworkAttachmentSpec,
};
#[cfg(feature = "v1_49")]
#[doc(inline)]
pub use super::v1_39::{
    BuildCacheType, BuildPruneResponse, ContainerState, ContainerStateStatus,
    ContainerWaitExitError, ContainerWaitResponse, Health, HealthStatus,
    HealthcheckResult, ImageInspectMetadata, NetworkAttachmentConfig, PortMap,
    PutContainerArchiveBody, SystemVersion, SystemVersionComponents,
    SystemVersionPlatform,
};
#[cfg(feature = "v1_49")]
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
#[cfg(feature = "v1_49")]
#[doc(inline)]
pub use super::v1_41::{
    ConfigReference, HostConfigCgroupnsMode, Limit, PeerInfo, ServiceJobStatus,
    ServiceServiceStatus, ServiceSpecMode, ServiceSpecModeReplicatedJob,
    SystemInfoCgroupVersion, SystemInfoDefaultAddressPools, TaskSpecContainerSpecUlimits,
    TaskSpecPluginSpec, TaskSpecResources,
};
#[cfg(feature = "v1_49")]
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
#[cfg(feature = "v1_49")]
#[doc(inline)]
pub use super::v1_43::{ChangeType, ContainerChangesResponse, FilesystemChange};
#[cfg(feature = "v1_49")]
#[doc(inline)]
pub use super::v1_44::{
    ContainerConfig, ContainerStatus, HealthConfig, ImageConfig, MountBindOptions,
    PortStatus, Runtime, ServiceCreateResponse, TaskSpecContainerSpecPrivileges,
    TaskSpecContainerSpecPrivilegesApparmor, TaskSpecContainerSpecPrivilegesApparmorMode,
    TaskSpecContainerSpecPrivilegesSeccomp, TaskSpecContainerSpecPrivilegesSeccompMode,
    TaskStatus,
};
#[cfg(feature = "v1_49")]
#[doc(inline)]
pub use super::v1_45::MountVolumeOptions;
#[cfg(feature = "v1_49")]
#[doc(inline)]
pub use super::v1_46::{
    ContainerSummaryHostConfig, ContainerdInfo, ContainerdInfoNamespaces,
    MountTmpfsOptions, NetworkCreateResponse,
};
#[cfg(feature = "v1_49")]
#[doc(inline)]
pub use super::v1_47::{
    DriverData, ImageManifestSummaryAttestationData, ImageManifestSummaryImageDataSize,
    ImageManifestSummaryKind, ImageManifestSummarySize, Network, NetworkCreateRequest,
    NetworkListResponse,
};
#[cfg(feature = "v1_49")]
#[doc(inline)]
pub use super::v1_48::{
    ContainerBlkioStatEntry, ContainerBlkioStats, ContainerCpuStats, ContainerCpuUsage,
    ContainerCreateBody, ContainerInspectResponse, ContainerListResponse,
    ContainerMemoryStats, ContainerNetworkStats, ContainerPidsStats,
    ContainerStatsResponse, ContainerStorageStats, ContainerSummary,
    ContainerSummaryNetworkSettings, ContainerSummaryState, ContainerThrottlingData,
    DistributionInspect, EndpointSettings, HostConfig, HostConfigLogConfig,
    HostConfigLogConfigType, ImageInspect, ImageListResponse, ImageManifestSummary,
    ImageManifestSummaryImageData, ImageSummary, Mount, MountImageOptions, MountPoint,
    MountType, NetworkConnectRequest, NetworkSettings, NetworkingConfig, Service,
    ServiceListResponse, ServiceSpec, SystemDataUsageResponse, Task, TaskListResponse,
    TaskSpec, TaskSpecContainerSpec,
};

#[cfg(feature = "operations")]
pub mod operations;
