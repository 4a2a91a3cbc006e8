// Written by `cargo xtask gen` from spec/docker/contract/v1.53.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Docker Engine API 1.53.
//!
//! 12 of its 333 types are new or changed in this version; the others are those of earlier ones.

// Unused where no version is on that shares a file of this one.
#[allow(unused_imports)]
use super::support;

// API 1.53 and later.
shared! { (any(
    feature = "v1_53", feature = "v1_54", feature = "v1_55"
))
    build_identity::BuildIdentity
    identity::Identity
    known_signer_identity::KnownSignerIdentity
    nri_info::NriInfo
    pull_identity::PullIdentity
    signature_identity::SignatureIdentity
    signature_timestamp::SignatureTimestamp
    signature_timestamp_type::SignatureTimestampType
    signature_type::SignatureType
    signer_identity::SignerIdentity
    system_info::SystemInfo
}

// API 1.53.
shared! { (feature = "v1_53")
    image_inspect::ImageInspect
}

#[cfg(feature = "v1_53")]
pub use super::support::Timestamp;
#[cfg(feature = "v1_53")]
#[doc(inline)]
pub use super::v1_25::{
    ContainerCreateResponse, ContainerPruneResponse, ContainerTopResponse,
    ContainerUpdateResponse, DeviceMapping, EndpointSpecMode, ErrorDetail, ErrorResponse,
    HostConfigIsolation, IdResponse, ImageBuildBody, ImageCreateBody,
    ImageGetAllResponse, ImageGetResponse, ImageHistoryResponse,
    ImageHistoryResponseItem, ImageLoadBody, ImageSearchResponse,
    ImageSearchResponseItem, MountBindOptionsPropagation, MountVolumeOptionsDriverConfig,
    NetworkAttachmentNetworkDriverState, NetworkAttachmentNetworkSpec,
    NetworkAttachmentNetworkSpecDriverConfiguration, NodeSpec, NodeSpecAvailability,
    NodeSpecRole, PluginConfigArgs, PluginConfigLinux, PluginConfigNetwork,
    PluginConfigRootfs, PluginConfigUser, PluginCreateBody, PluginDevice, PluginEnv,
    PluginMount, PluginSetBody, PluginSettings, ProcessConfig, PushImageInfoAux,
    ResourcesBlkioWeightDevice, ResourcesUlimits, SecretCreateResponse,
    ServiceEndpointVirtualIps, ServiceSpecModeReplicated, ServiceUpdateResponse,
    ServiceUpdateStatus, ServiceUpdateStatusState, SwarmInitResponse,
    SwarmSpecCaConfigExternalCasProtocol, SwarmSpecDispatcher, SwarmSpecEncryptionConfig,
    SwarmSpecOrchestration, SwarmSpecTaskDefaults, SwarmSpecTaskDefaultsLogDriver,
    SystemPingResponse, TaskSpecContainerSpecDnsConfig, TaskSpecLogDriver,
    TaskSpecRestartPolicy, TaskSpecRestartPolicyCondition, ThrottleDevice,
    VolumePruneResponse, VolumeScope, VolumeUsageData,
};
#[cfg(feature = "v1_53")]
#[doc(inline)]
pub use super::v1_26::NetworkPruneResponse;
#[cfg(feature = "v1_53")]
#[doc(inline)]
pub use super::v1_27::{TaskSpecContainerSpecSecrets, TaskSpecContainerSpecSecretsFile};
#[cfg(feature = "v1_53")]
#[doc(inline)]
pub use super::v1_28::{
    ImageDeleteResponse, ImageDeleteResponseItem, ImagePruneResponse,
    ServiceSpecRollbackConfigFailureAction, ServiceSpecUpdateConfigFailureAction,
    TaskSpecPlacementPreferences, TaskSpecPlacementPreferencesSpread,
};
#[cfg(feature = "v1_53")]
#[doc(inline)]
pub use super::v1_29::{
    ServiceSpecRollbackConfig, ServiceSpecRollbackConfigOrder, ServiceSpecUpdateConfig,
    ServiceSpecUpdateConfigOrder,
};
#[cfg(feature = "v1_53")]
#[doc(inline)]
pub use super::v1_30::{
    ConfigCreateResponse, SwarmSpecCaConfigExternalCas, TaskSpecContainerSpecConfigsFile,
    TaskSpecContainerSpecPrivilegesSelinuxContext, TlsInfo,
};
#[cfg(feature = "v1_53")]
#[doc(inline)]
pub use super::v1_31::Driver;
#[cfg(feature = "v1_53")]
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
#[cfg(feature = "v1_53")]
#[doc(inline)]
pub use super::v1_34::EndpointPortConfigPublishMode;
#[cfg(feature = "v1_53")]
#[doc(inline)]
pub use super::v1_35::TaskSpecContainerSpecIsolation;
#[cfg(feature = "v1_53")]
#[doc(inline)]
pub use super::v1_36::{
    BuildInfoAux, ExecInspectResponse, ImageId, ProgressDetail, UnlockKeyResponse,
};
#[cfg(feature = "v1_53")]
#[doc(inline)]
pub use super::v1_37::{
    Config, ConfigListResponse, ConfigSpec, EndpointPortConfig,
    EndpointPortConfigProtocol, EndpointSpec, Secret, SecretListResponse, SecretSpec,
    ServiceEndpoint, TaskState,
};
#[cfg(feature = "v1_53")]
#[doc(inline)]
pub use super::v1_38::{
    PluginConfigInterfaceProtocolScheme, TaskSpecNetworkAttachmentSpec,
};
#[cfg(feature = "v1_53")]
#[doc(inline)]
pub use super::v1_39::{
    BuildCacheType, BuildPruneResponse, ContainerState, ContainerStateStatus,
    ContainerWaitExitError, ContainerWaitResponse, Health, HealthStatus,
    HealthcheckResult, ImageInspectMetadata, ImageInspectRootFs, NetworkAttachmentConfig,
    PortMap, PutContainerArchiveBody, SystemVersion, SystemVersionComponents,
    SystemVersionPlatform,
};
#[cfg(feature = "v1_53")]
#[doc(inline)]
pub use super::v1_40::{
    ClusterInfo, ContainerLogsResponse, DeviceRequest, EventActor, EventMessageScope,
    EventMessageType, GetPluginPrivilegesResponse, OciPlatform, PluginPrivilege,
    PluginPullBody, PluginUpgradeBody, RestartPolicy, RestartPolicyName,
    ServiceLogsResponse, Swarm, SwarmInfo, SwarmInitRequest, SwarmJoinRequest,
    SwarmUnlockRequest, SystemInfoCgroupDriver, SystemPingHeadResponse, TaskLogsResponse,
    TaskSpecContainerSpecConfigs, TaskSpecContainerSpecPrivilegesCredentialSpec,
    TaskSpecPlacement, TaskSpecPluginSpec,
};
#[cfg(feature = "v1_53")]
#[doc(inline)]
pub use super::v1_41::{
    ConfigReference, HostConfigCgroupnsMode, Ipam, IpamConfig, Limit, PeerInfo,
    ServiceJobStatus, ServiceServiceStatus, ServiceSpecMode,
    ServiceSpecModeReplicatedJob, SystemInfoCgroupVersion, SystemInfoDefaultAddressPools,
    TaskSpecContainerSpecUlimits,
};
#[cfg(feature = "v1_53")]
#[doc(inline)]
pub use super::v1_42::{
    BuildCache, ClusterVolume, ClusterVolumeInfo, ClusterVolumePublishStatus,
    ClusterVolumePublishStatusState, ClusterVolumeSpec, ClusterVolumeSpecAccessMode,
    ClusterVolumeSpecAccessModeAccessibilityRequirements,
    ClusterVolumeSpecAccessModeAvailability, ClusterVolumeSpecAccessModeCapacityRange,
    ClusterVolumeSpecAccessModeScope, ClusterVolumeSpecAccessModeSecrets,
    ClusterVolumeSpecAccessModeSharing, ClusterVolumeSpecAvailability,
    ClusterVolumeSpecCapacityRange, ExecConfig, ExecStartConfig, Topology, Volume,
    VolumeListResponse, VolumeUpdateBody,
};
#[cfg(feature = "v1_53")]
#[doc(inline)]
pub use super::v1_43::{ChangeType, ContainerChangesResponse, FilesystemChange};
#[cfg(feature = "v1_53")]
#[doc(inline)]
pub use super::v1_44::{
    ContainerStatus, HealthConfig, MountBindOptions, PortStatus, Runtime,
    ServiceCreateResponse, TaskSpecContainerSpecPrivileges,
    TaskSpecContainerSpecPrivilegesApparmor, TaskSpecContainerSpecPrivilegesApparmorMode,
    TaskSpecContainerSpecPrivilegesSeccomp, TaskSpecContainerSpecPrivilegesSeccompMode,
    TaskStatus,
};
#[cfg(feature = "v1_53")]
#[doc(inline)]
pub use super::v1_45::MountVolumeOptions;
#[cfg(feature = "v1_53")]
#[doc(inline)]
pub use super::v1_46::{
    ContainerSummaryHostConfig, ContainerdInfo, ContainerdInfoNamespaces,
    MountTmpfsOptions, NetworkCreateResponse,
};
#[cfg(feature = "v1_53")]
#[doc(inline)]
pub use super::v1_47::{
    DriverData, ImageManifestSummaryAttestationData, ImageManifestSummaryImageDataSize,
    ImageManifestSummaryKind, ImageManifestSummarySize, NetworkCreateRequest,
};
#[cfg(feature = "v1_53")]
#[doc(inline)]
pub use super::v1_48::{
    ContainerBlkioStatEntry, ContainerBlkioStats, ContainerCpuStats, ContainerCpuUsage,
    ContainerMemoryStats, ContainerNetworkStats, ContainerPidsStats,
    ContainerStorageStats, ContainerSummaryNetworkSettings, ContainerSummaryState,
    ContainerThrottlingData, DistributionInspect, EndpointSettings, HostConfigLogConfig,
    HostConfigLogConfigType, ImageListResponse, ImageManifestSummary,
    ImageManifestSummaryImageData, ImageSummary, Mount, MountImageOptions, MountPoint,
    MountType, NetworkingConfig, OciDescriptor, TaskSpecContainerSpec,
};
#[cfg(feature = "v1_53")]
#[doc(inline)]
pub use super::v1_49::{Commit, FirewallInfo, RegistryServiceConfig};
#[cfg(feature = "v1_53")]
#[doc(inline)]
pub use super::v1_50::{DeviceInfo, ImageConfig};
#[cfg(feature = "v1_53")]
#[doc(inline)]
pub use super::v1_52::{
    AuthConfig, AuthResponse, BuildCacheDiskUsage, BuildInfo, ContainerConfig,
    ContainerCreateBody, ContainerInspectResponse, ContainerListResponse,
    ContainerStatsResponse, ContainerSummary, ContainerSummaryHealth,
    ContainerSummaryHealthStatus, ContainerUpdateBody, ContainersDiskUsage,
    CreateImageInfo, EndpointResource, EventMessage, HostConfig, ImagesDiskUsage,
    IpamStatus, Network, NetworkConnectRequest, NetworkDisconnectRequest, NetworkInspect,
    NetworkListResponse, NetworkSettings, NetworkStatus, NetworkSummary, NetworkTaskInfo,
    Plugin, PluginConfig, PluginConfigInterface, PluginListResponse, PortSummary,
    PortSummaryType, PushImageInfo, Resources, RootFsStorage, RootFsStorageSnapshot,
    Service, ServiceInfo, ServiceListResponse, ServiceSpec, Storage, SubnetStatus,
    SystemDataUsageResponse, Task, TaskListResponse, TaskSpec, TaskSpecResources,
    VolumeCreateRequest, VolumesDiskUsage,
};
