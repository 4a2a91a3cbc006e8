// Written by `cargo xtask gen` from spec/docker/contract/v1.43.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Docker Engine API 1.43.
//!
//! 11 of its 292 types are new or changed in this version. The others are re-exported from earlier versions.

// Unused if no version is enabled that shares a file of this one.
#[allow(unused_imports)]
use super::support;

// API 1.43 and later.
shared! { (any(
    feature = "v1_43", feature = "v1_44", feature = "v1_45", feature = "v1_46", feature = "v1_47",
    feature = "v1_48", feature = "v1_49", feature = "v1_50", feature = "v1_51", feature = "v1_52",
    feature = "v1_53", feature = "v1_54", feature = "v1_55"
))
    change_type::ChangeType
    container_changes_response::ContainerChangesResponse
    filesystem_change::FilesystemChange
}

// API 1.43 to 1.46.
shared! { (any(
    feature = "v1_43", feature = "v1_44", feature = "v1_45", feature = "v1_46"
))
    image_list_response::ImageListResponse
    image_summary::ImageSummary
}

// API 1.43.
shared! { (feature = "v1_43")
    container_create_body::ContainerCreateBody
    container_inspect_response::ContainerInspectResponse
    host_config::HostConfig
    runtime::Runtime
    system_data_usage_response::SystemDataUsageResponse
    system_info::SystemInfo
}

#[cfg(feature = "v1_43")]
pub use super::support::Timestamp;
#[cfg(feature = "v1_43")]
#[doc(inline)]
pub use super::v1_25::{
    AuthConfig, ContainerCreateResponse, ContainerPruneResponse, ContainerStatsResponse,
    ContainerTopResponse, ContainerUpdateResponse, DeviceMapping,
    EndpointPortConfigPublishMode, EndpointSpecMode, ErrorDetail, ErrorResponse,
    ExecInspectResponse, HostConfigIsolation, HostConfigLogConfig,
    HostConfigLogConfigType, IdResponse, ImageBuildBody, ImageCreateBody,
    ImageGetAllResponse, ImageGetResponse, ImageHistoryResponse,
    ImageHistoryResponseItem, ImageLoadBody, ImageSearchResponse,
    ImageSearchResponseItem, Ipam, IpamConfig, MountBindOptionsPropagation,
    MountTmpfsOptions, MountVolumeOptions, MountVolumeOptionsDriverConfig,
    NetworkAttachmentNetworkDriverState, NetworkAttachmentNetworkSpec,
    NetworkAttachmentNetworkSpecDriverConfiguration, NetworkContainer,
    NetworkCreateResponse, NetworkPruneResponse, NodeSpec, NodeSpecAvailability,
    NodeSpecRole, PluginConfigArgs, PluginConfigInterfaceTypes, PluginConfigLinux,
    PluginConfigNetwork, PluginConfigRootfs, PluginConfigUser, PluginCreateBody,
    PluginDevice, PluginEnv, PluginInterfaceType, PluginMount, PluginSetBody,
    PluginSettings, ProcessConfig, ResourcesBlkioWeightDevice, ResourcesUlimits,
    SecretCreateResponse, ServiceCreateResponse, ServiceEndpointVirtualIps,
    ServiceSpecModeReplicated, ServiceUpdateResponse, ServiceUpdateStatus,
    ServiceUpdateStatusState, SwarmInitResponse, SwarmSpecCaConfigExternalCasProtocol,
    SwarmSpecDispatcher, SwarmSpecEncryptionConfig, SwarmSpecOrchestration,
    SwarmSpecRaft, SwarmSpecTaskDefaults, SwarmSpecTaskDefaultsLogDriver,
    SystemAuthResponse, SystemPingResponse, TaskSpecContainerSpecDnsConfig,
    TaskSpecContainerSpecSecrets, TaskSpecContainerSpecSecretsFile, TaskSpecLogDriver,
    TaskSpecRestartPolicy, TaskSpecRestartPolicyCondition, TaskStatusContainerStatus,
    ThrottleDevice, VolumePruneResponse, VolumeScope, VolumeUsageData,
};
#[cfg(feature = "v1_43")]
#[doc(inline)]
pub use super::v1_27::{NetworkAttachment, NetworkAttachmentNetwork, ObjectVersion};
#[cfg(feature = "v1_43")]
#[doc(inline)]
pub use super::v1_28::{
    GraphDriverData, ImageDeleteResponse, ImageDeleteResponseItem, ImagePruneResponse,
    ServiceSpecRollbackConfigFailureAction, ServiceSpecUpdateConfigFailureAction,
    TaskSpecPlacementPreferences, TaskSpecPlacementPreferencesSpread,
};
#[cfg(feature = "v1_43")]
#[doc(inline)]
pub use super::v1_29::{
    HealthConfig, ServiceSpecRollbackConfig, ServiceSpecRollbackConfigOrder,
    ServiceSpecUpdateConfig, ServiceSpecUpdateConfigOrder,
    TaskSpecContainerSpecPrivilegesSelinuxContext,
};
#[cfg(feature = "v1_43")]
#[doc(inline)]
pub use super::v1_30::{
    ConfigCreateResponse, SwarmSpecCaConfigExternalCas, TaskSpecContainerSpecConfigsFile,
    TlsInfo,
};
#[cfg(feature = "v1_43")]
#[doc(inline)]
pub use super::v1_31::{Driver, TaskSpecPluginSpecPrivileges};
#[cfg(feature = "v1_43")]
#[doc(inline)]
pub use super::v1_32::{
    Address, Commit, EndpointIpamConfig, EndpointSettings, EngineDescription,
    EngineDescriptionPlugins, GenericResources, GenericResourcesItem,
    GenericResourcesItemDiscreteResourceSpec, GenericResourcesItemNamedResourceSpec,
    IndexInfo, JoinTokens, LocalNodeState, ManagerStatus, NodeState, NodeStatus,
    PeerNode, Platform, PluginsInfo, PortBinding, Reachability, RegistryServiceConfig,
    ResourceObject, SwarmSpec, SwarmSpecCaConfig, SystemInfoIsolation,
};
#[cfg(feature = "v1_43")]
#[doc(inline)]
pub use super::v1_35::{ContainerConfig, TaskSpecContainerSpecIsolation};
#[cfg(feature = "v1_43")]
#[doc(inline)]
pub use super::v1_36::{
    BuildInfo, BuildInfoAux, CreateImageInfo, ImageId, ProgressDetail, UnlockKeyResponse,
};
#[cfg(feature = "v1_43")]
#[doc(inline)]
pub use super::v1_37::{
    Config, ConfigListResponse, ConfigSpec, EndpointPortConfig,
    EndpointPortConfigProtocol, EndpointSpec, Port, PortType, Secret, SecretListResponse,
    SecretSpec, ServiceEndpoint, TaskState, TaskStatus, TaskStatusPortStatus,
};
#[cfg(feature = "v1_43")]
#[doc(inline)]
pub use super::v1_38::{
    Plugin, PluginConfig, PluginConfigInterface, PluginConfigInterfaceProtocolScheme,
    PluginListResponse, TaskSpecNetworkAttachmentSpec,
};
#[cfg(feature = "v1_43")]
#[doc(inline)]
pub use super::v1_39::{
    BuildCacheType, BuildPruneResponse, ContainerInspectResponseNode, ContainerState,
    ContainerStateStatus, ContainerWaitExitError, ContainerWaitResponse, Health,
    HealthStatus, HealthcheckResult, ImageConfig, ImageInspectMetadata,
    NetworkAttachmentConfig, NetworkSettings, NetworkingConfig, PortMap,
    PutContainerArchiveBody, SystemVersion, SystemVersionComponents,
    SystemVersionPlatform,
};
#[cfg(feature = "v1_43")]
#[doc(inline)]
pub use super::v1_40::{
    ClusterInfo, ContainerLogsResponse, ContainerSummaryHostConfig,
    ContainerSummaryNetworkSettings, ContainerUpdateBody, DeviceRequest,
    DistributionInspect, EventActor, EventMessage, EventMessageScope, EventMessageType,
    GetPluginPrivilegesResponse, OciDescriptor, OciPlatform, PluginPrivilege,
    PluginPullBody, PluginUpgradeBody, PushImageInfo, PushImageInfoAux, Resources,
    RestartPolicy, RestartPolicyName, ServiceLogsResponse, Swarm, SwarmInfo,
    SwarmInitRequest, SwarmInitRequestAvailability, SwarmJoinRequest,
    SwarmJoinRequestAvailability, SwarmUnlockRequest, SystemInfoCgroupDriver,
    SystemPingHeadResponse, TaskLogsResponse, TaskSpecContainerSpecConfigs,
    TaskSpecContainerSpecPrivileges, TaskSpecContainerSpecPrivilegesCredentialSpec,
    TaskSpecPlacement,
};
#[cfg(feature = "v1_43")]
#[doc(inline)]
pub use super::v1_41::{
    ConfigReference, HostConfigCgroupnsMode, Limit, Network, NetworkCreateRequest,
    NetworkListResponse, PeerInfo, ServiceJobStatus, ServiceServiceStatus,
    ServiceSpecMode, ServiceSpecModeReplicatedJob, SystemInfoCgroupVersion,
    SystemInfoDefaultAddressPools, TaskSpecContainerSpecUlimits, TaskSpecPluginSpec,
    TaskSpecResources,
};
#[cfg(feature = "v1_43")]
#[doc(inline)]
pub use super::v1_42::{
    BuildCache, ClusterVolume, ClusterVolumeInfo, ClusterVolumePublishStatus,
    ClusterVolumePublishStatusState, ClusterVolumeSpec, ClusterVolumeSpecAccessMode,
    ClusterVolumeSpecAccessModeAccessibilityRequirements,
    ClusterVolumeSpecAccessModeAvailability, ClusterVolumeSpecAccessModeCapacityRange,
    ClusterVolumeSpecAccessModeScope, ClusterVolumeSpecAccessModeSecrets,
    ClusterVolumeSpecAccessModeSharing, ClusterVolumeSpecAccessibilityRequirements,
    ClusterVolumeSpecAvailability, ClusterVolumeSpecCapacityRange,
    ClusterVolumeSpecSecrets, ContainerListResponse, ContainerSummary, ExecConfig,
    ExecStartConfig, ImageInspect, ImageInspectRootFs, Mount, MountBindOptions,
    MountPoint, MountType, NetworkConnectRequest, NetworkDisconnectRequest, Node,
    NodeDescription, NodeDescriptionCsiInfo, NodeListResponse, Service,
    ServiceListResponse, ServiceSpec, Task, TaskListResponse, TaskSpec,
    TaskSpecContainerSpec, TaskVolumes, Topology, Volume, VolumeCreateOptions,
    VolumeListResponse, VolumeUpdateBody,
};

#[cfg(feature = "operations")]
pub mod operations;
