// Written by `cargo xtask gen` from spec/docker/contract/v1.50.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Docker Engine API 1.50.
//!
//! 4 of its 309 types are new or changed in this version; the others are those of earlier ones.

// Unused where no version is on that shares a file of this one.
#[allow(unused_imports)]
use super::support;

// API 1.50 and later.
shared! { (any(
    feature = "v1_50", feature = "v1_51", feature = "v1_52", feature = "v1_53", feature = "v1_54",
    feature = "v1_55"
))
    device_info::DeviceInfo
    image_config::ImageConfig
}

// API 1.50 and 1.51.
shared! { (any(
    feature = "v1_50", feature = "v1_51"
))
    image_inspect::ImageInspect
    system_info::SystemInfo
}

#[cfg(feature = "v1_50")]
pub use super::support::Timestamp;
#[cfg(feature = "v1_50")]
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
#[cfg(feature = "v1_50")]
#[doc(inline)]
pub use super::v1_26::NetworkPruneResponse;
#[cfg(feature = "v1_50")]
#[doc(inline)]
pub use super::v1_27::{TaskSpecContainerSpecSecrets, TaskSpecContainerSpecSecretsFile};
#[cfg(feature = "v1_50")]
#[doc(inline)]
pub use super::v1_28::{
    ImageDeleteResponse, ImageDeleteResponseItem, ImagePruneResponse,
    ServiceSpecRollbackConfigFailureAction, ServiceSpecUpdateConfigFailureAction,
    TaskSpecPlacementPreferences, TaskSpecPlacementPreferencesSpread,
};
#[cfg(feature = "v1_50")]
#[doc(inline)]
pub use super::v1_29::{
    ServiceSpecRollbackConfig, ServiceSpecRollbackConfigOrder, ServiceSpecUpdateConfig,
    ServiceSpecUpdateConfigOrder,
};
#[cfg(feature = "v1_50")]
#[doc(inline)]
pub use super::v1_30::{
    ConfigCreateResponse, NetworkContainer, SwarmSpecCaConfigExternalCas,
    TaskSpecContainerSpecConfigsFile, TaskSpecContainerSpecPrivilegesSelinuxContext,
    TlsInfo,
};
#[cfg(feature = "v1_50")]
#[doc(inline)]
pub use super::v1_31::Driver;
#[cfg(feature = "v1_50")]
#[doc(inline)]
pub use super::v1_32::{
    Address, EndpointIpamConfig, EngineDescription, EngineDescriptionPlugins,
    GenericResources, GenericResourcesItem, GenericResourcesItemDiscreteResourceSpec,
    GenericResourcesItemNamedResourceSpec, IndexInfo, JoinTokens, LocalNodeState,
    ManagerStatus, NetworkAttachment, NetworkAttachmentNetwork, Node, NodeDescription,
    NodeListResponse, NodeState, NodeStatus, ObjectVersion, PeerNode, Platform,
    PluginsInfo, PortBinding, Reachability, ResourceObject, SwarmSpec, SwarmSpecCaConfig,
    SwarmSpecRaft, SystemInfoIsolation,
};
#[cfg(feature = "v1_50")]
#[doc(inline)]
pub use super::v1_34::EndpointPortConfigPublishMode;
#[cfg(feature = "v1_50")]
#[doc(inline)]
pub use super::v1_35::TaskSpecContainerSpecIsolation;
#[cfg(feature = "v1_50")]
#[doc(inline)]
pub use super::v1_36::{
    BuildInfo, BuildInfoAux, ExecInspectResponse, ImageId, ProgressDetail, PushImageInfo,
    UnlockKeyResponse,
};
#[cfg(feature = "v1_50")]
#[doc(inline)]
pub use super::v1_37::{
    Config, ConfigListResponse, ConfigSpec, EndpointPortConfig,
    EndpointPortConfigProtocol, EndpointSpec, Port, PortType, Secret, SecretListResponse,
    SecretSpec, ServiceEndpoint, TaskState,
};
#[cfg(feature = "v1_50")]
#[doc(inline)]
pub use super::v1_38::{
    Plugin, PluginConfig, PluginConfigInterface, PluginConfigInterfaceProtocolScheme,
    PluginListResponse, TaskSpecNetworkAttachmentSpec,
};
#[cfg(feature = "v1_50")]
#[doc(inline)]
pub use super::v1_39::{
    BuildCacheType, BuildPruneResponse, ContainerState, ContainerStateStatus,
    ContainerWaitExitError, ContainerWaitResponse, CreateImageInfo, Health, HealthStatus,
    HealthcheckResult, ImageInspectMetadata, ImageInspectRootFs, NetworkAttachmentConfig,
    PortMap, PutContainerArchiveBody, SystemVersion, SystemVersionComponents,
    SystemVersionPlatform,
};
#[cfg(feature = "v1_50")]
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
#[cfg(feature = "v1_50")]
#[doc(inline)]
pub use super::v1_41::{
    ConfigReference, HostConfigCgroupnsMode, Ipam, IpamConfig, Limit, PeerInfo,
    ServiceJobStatus, ServiceServiceStatus, ServiceSpecMode,
    ServiceSpecModeReplicatedJob, SystemInfoCgroupVersion, SystemInfoDefaultAddressPools,
    TaskSpecContainerSpecUlimits, TaskSpecResources,
};
#[cfg(feature = "v1_50")]
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
#[cfg(feature = "v1_50")]
#[doc(inline)]
pub use super::v1_43::{ChangeType, ContainerChangesResponse, FilesystemChange};
#[cfg(feature = "v1_50")]
#[doc(inline)]
pub use super::v1_44::{
    ContainerConfig, ContainerStatus, HealthConfig, MountBindOptions, PortStatus,
    Runtime, ServiceCreateResponse, TaskSpecContainerSpecPrivileges,
    TaskSpecContainerSpecPrivilegesApparmor, TaskSpecContainerSpecPrivilegesApparmorMode,
    TaskSpecContainerSpecPrivilegesSeccomp, TaskSpecContainerSpecPrivilegesSeccompMode,
    TaskStatus,
};
#[cfg(feature = "v1_50")]
#[doc(inline)]
pub use super::v1_45::MountVolumeOptions;
#[cfg(feature = "v1_50")]
#[doc(inline)]
pub use super::v1_46::{
    ContainerSummaryHostConfig, ContainerdInfo, ContainerdInfoNamespaces,
    MountTmpfsOptions, NetworkCreateResponse,
};
#[cfg(feature = "v1_50")]
#[doc(inline)]
pub use super::v1_47::{
    DriverData, ImageManifestSummaryAttestationData, ImageManifestSummaryImageDataSize,
    ImageManifestSummaryKind, ImageManifestSummarySize, Network, NetworkCreateRequest,
    NetworkListResponse,
};
#[cfg(feature = "v1_50")]
#[doc(inline)]
pub use super::v1_48::{
    ContainerBlkioStatEntry, ContainerBlkioStats, ContainerCpuStats, ContainerCpuUsage,
    ContainerCreateBody, ContainerInspectResponse, ContainerListResponse,
    ContainerMemoryStats, ContainerNetworkStats, ContainerPidsStats,
    ContainerStatsResponse, ContainerStorageStats, ContainerSummary,
    ContainerSummaryNetworkSettings, ContainerSummaryState, ContainerThrottlingData,
    DistributionInspect, EndpointSettings, HostConfig, HostConfigLogConfig,
    HostConfigLogConfigType, ImageListResponse, ImageManifestSummary,
    ImageManifestSummaryImageData, ImageSummary, Mount, MountImageOptions, MountPoint,
    MountType, NetworkConnectRequest, NetworkSettings, NetworkingConfig, OciDescriptor,
    Service, ServiceListResponse, ServiceSpec, SystemDataUsageResponse, Task,
    TaskListResponse, TaskSpec, TaskSpecContainerSpec,
};
#[cfg(feature = "v1_50")]
#[doc(inline)]
pub use super::v1_49::{Commit, FirewallInfo, RegistryServiceConfig};
