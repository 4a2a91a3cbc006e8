// Written by `cargo xtask gen` from spec/docker/contract/v1.55.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Docker Engine API 1.55.
//!
//! 2 of its 342 types are new or changed in this version. The others are re-exported from earlier versions.

// Unused if no version is enabled that shares a file of this one.
#[allow(unused_imports)]
use super::support;

// API 1.55 and later.
shared! { (feature = "v1_55")
    attestation_statement::AttestationStatement
    image_attestations_response::ImageAttestationsResponse
}

#[cfg(feature = "v1_55")]
pub use super::support::Timestamp;
#[cfg(feature = "v1_55")]
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
#[cfg(feature = "v1_55")]
#[doc(inline)]
pub use super::v1_27::{NetworkAttachment, NetworkAttachmentNetwork, ObjectVersion};
#[cfg(feature = "v1_55")]
#[doc(inline)]
pub use super::v1_28::{
    ImageDeleteResponse, ImageDeleteResponseItem, ImagePruneResponse,
    ServiceSpecRollbackConfigFailureAction, ServiceSpecUpdateConfigFailureAction,
    TaskSpecPlacementPreferences, TaskSpecPlacementPreferencesSpread,
};
#[cfg(feature = "v1_55")]
#[doc(inline)]
pub use super::v1_29::{
    ServiceSpecRollbackConfig, ServiceSpecRollbackConfigOrder, ServiceSpecUpdateConfig,
    ServiceSpecUpdateConfigOrder, TaskSpecContainerSpecPrivilegesSelinuxContext,
};
#[cfg(feature = "v1_55")]
#[doc(inline)]
pub use super::v1_30::{
    ConfigCreateResponse, SwarmSpecCaConfigExternalCas, TaskSpecContainerSpecConfigsFile,
    TlsInfo,
};
#[cfg(feature = "v1_55")]
#[doc(inline)]
pub use super::v1_31::{Driver, TaskSpecPluginSpecPrivileges};
#[cfg(feature = "v1_55")]
#[doc(inline)]
pub use super::v1_32::{
    Address, EndpointIpamConfig, EngineDescription, EngineDescriptionPlugins,
    GenericResources, GenericResourcesItem, GenericResourcesItemDiscreteResourceSpec,
    GenericResourcesItemNamedResourceSpec, IndexInfo, JoinTokens, LocalNodeState,
    ManagerStatus, NodeState, NodeStatus, PeerNode, Platform, PluginsInfo, PortBinding,
    Reachability, ResourceObject, SwarmSpec, SwarmSpecCaConfig, SystemInfoIsolation,
};
#[cfg(feature = "v1_55")]
#[doc(inline)]
pub use super::v1_35::TaskSpecContainerSpecIsolation;
#[cfg(feature = "v1_55")]
#[doc(inline)]
pub use super::v1_36::{BuildInfoAux, ImageId, ProgressDetail, UnlockKeyResponse};
#[cfg(feature = "v1_55")]
#[doc(inline)]
pub use super::v1_37::{
    Config, ConfigListResponse, ConfigSpec, EndpointPortConfig,
    EndpointPortConfigProtocol, EndpointSpec, Secret, SecretListResponse, SecretSpec,
    ServiceEndpoint, TaskState,
};
#[cfg(feature = "v1_55")]
#[doc(inline)]
pub use super::v1_38::{
    PluginConfigInterfaceProtocolScheme, TaskSpecNetworkAttachmentSpec,
};
#[cfg(feature = "v1_55")]
#[doc(inline)]
pub use super::v1_39::{
    BuildCacheType, BuildPruneResponse, ContainerState, ContainerStateStatus,
    ContainerWaitExitError, ContainerWaitResponse, Health, HealthStatus,
    HealthcheckResult, ImageInspectMetadata, NetworkAttachmentConfig, PortMap,
    PutContainerArchiveBody, SystemVersion, SystemVersionComponents,
    SystemVersionPlatform,
};
#[cfg(feature = "v1_55")]
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
#[cfg(feature = "v1_55")]
#[doc(inline)]
pub use super::v1_41::{
    ConfigReference, HostConfigCgroupnsMode, Limit, PeerInfo, ServiceJobStatus,
    ServiceServiceStatus, ServiceSpecMode, ServiceSpecModeReplicatedJob,
    SystemInfoCgroupVersion, SystemInfoDefaultAddressPools, TaskSpecContainerSpecUlimits,
    TaskSpecPluginSpec,
};
#[cfg(feature = "v1_55")]
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
#[cfg(feature = "v1_55")]
#[doc(inline)]
pub use super::v1_43::{ChangeType, ContainerChangesResponse, FilesystemChange};
#[cfg(feature = "v1_55")]
#[doc(inline)]
pub use super::v1_44::{
    ContainerStatus, HealthConfig, MountBindOptions, PortStatus, Runtime,
    ServiceCreateResponse, TaskSpecContainerSpecPrivileges,
    TaskSpecContainerSpecPrivilegesApparmor, TaskSpecContainerSpecPrivilegesApparmorMode,
    TaskSpecContainerSpecPrivilegesSeccomp, TaskSpecContainerSpecPrivilegesSeccompMode,
    TaskStatus,
};
#[cfg(feature = "v1_55")]
#[doc(inline)]
pub use super::v1_45::MountVolumeOptions;
#[cfg(feature = "v1_55")]
#[doc(inline)]
pub use super::v1_46::{
    ContainerSummaryHostConfig, ContainerdInfo, ContainerdInfoNamespaces,
    MountTmpfsOptions, NetworkCreateResponse,
};
#[cfg(feature = "v1_55")]
#[doc(inline)]
pub use super::v1_47::{
    DriverData, ImageManifestSummaryAttestationData, ImageManifestSummaryImageDataSize,
    ImageManifestSummaryKind, ImageManifestSummarySize, NetworkCreateRequest,
};
#[cfg(feature = "v1_55")]
#[doc(inline)]
pub use super::v1_48::{
    ContainerBlkioStatEntry, ContainerBlkioStats, ContainerCpuStats, ContainerCpuUsage,
    ContainerMemoryStats, ContainerNetworkStats, ContainerPidsStats,
    ContainerStorageStats, ContainerSummaryNetworkSettings, ContainerSummaryState,
    ContainerThrottlingData, DistributionInspect, EndpointSettings, HostConfigLogConfig,
    HostConfigLogConfigType, Mount, MountImageOptions, MountPoint, MountType,
    NetworkingConfig, TaskSpecContainerSpec,
};
#[cfg(feature = "v1_55")]
#[doc(inline)]
pub use super::v1_49::FirewallInfo;
#[cfg(feature = "v1_55")]
#[doc(inline)]
pub use super::v1_50::{DeviceInfo, ImageConfig};
#[cfg(feature = "v1_55")]
#[doc(inline)]
pub use super::v1_52::{
    AuthConfig, AuthResponse, BuildCacheDiskUsage, BuildInfo, Commit, ContainerConfig,
    ContainerCreateBody, ContainerInspectResponse, ContainerListResponse,
    ContainerStatsResponse, ContainerSummary, ContainerSummaryHealth,
    ContainerSummaryHealthStatus, ContainerUpdateBody, ContainersDiskUsage,
    CreateImageInfo, EndpointResource, EventMessage, ExecConfig, HostConfig,
    ImagesDiskUsage, IpamStatus, Network, NetworkConnectRequest,
    NetworkDisconnectRequest, NetworkInspect, NetworkListResponse, NetworkSettings,
    NetworkStatus, NetworkSummary, NetworkTaskInfo, Plugin, PluginConfig,
    PluginConfigInterface, PluginListResponse, PortSummary, PortSummaryType,
    PushImageInfo, RegistryServiceConfig, Resources, RootFsStorage,
    RootFsStorageSnapshot, Service, ServiceInfo, ServiceListResponse, ServiceSpec,
    Storage, SubnetStatus, Task, TaskListResponse, TaskSpec, TaskSpecResources,
    VolumeCreateRequest, VolumeListResponse, VolumesDiskUsage,
};
#[cfg(feature = "v1_55")]
#[doc(inline)]
pub use super::v1_53::{
    BuildIdentity, Identity, KnownSignerIdentity, NriInfo, PullIdentity,
    SignatureIdentity, SignatureTimestamp, SignatureTimestampType, SignatureType,
    SignerIdentity, SystemInfo,
};
#[cfg(feature = "v1_55")]
#[doc(inline)]
pub use super::v1_54::{
    ImageInspect, ImageListResponse, ImageManifestSummary, ImageManifestSummaryImageData,
    ImageSummary, SystemDataUsageResponse,
};

#[cfg(feature = "operations")]
pub mod operations;
