// Written by `cargo xtask gen` from spec/docker/contract/v1.45.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Docker Engine API 1.45.
//!
//! 12 of its 296 types are new or changed in this version. The others are re-exported from earlier versions.

// Unused if no version is enabled that shares a file of this one.
#[allow(unused_imports)]
use super::support;

// API 1.45 and later.
shared! { (any(
    feature = "v1_45", feature = "v1_46", feature = "v1_47", feature = "v1_48", feature = "v1_49",
    feature = "v1_50", feature = "v1_51", feature = "v1_52", feature = "v1_53", feature = "v1_54",
    feature = "v1_55"
))
    mount_volume_options::MountVolumeOptions
}

// API 1.45.
shared! { (feature = "v1_45")
    container_create_body::ContainerCreateBody
    container_inspect_response::ContainerInspectResponse
    host_config::HostConfig
    mount::Mount
    service::Service
    service_list_response::ServiceListResponse
    service_spec::ServiceSpec
    task::Task
    task_list_response::TaskListResponse
    task_spec::TaskSpec
    task_spec_container_spec::TaskSpecContainerSpec
}

#[cfg(feature = "v1_45")]
pub use super::support::Timestamp;
#[cfg(feature = "v1_45")]
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
    MountTmpfsOptions, MountVolumeOptionsDriverConfig,
    NetworkAttachmentNetworkDriverState, NetworkAttachmentNetworkSpec,
    NetworkAttachmentNetworkSpecDriverConfiguration, NetworkContainer,
    NetworkCreateResponse, NetworkPruneResponse, NodeSpec, NodeSpecAvailability,
    NodeSpecRole, PluginConfigArgs, PluginConfigInterfaceTypes, PluginConfigLinux,
    PluginConfigNetwork, PluginConfigRootfs, PluginConfigUser, PluginCreateBody,
    PluginDevice, PluginEnv, PluginInterfaceType, PluginMount, PluginSetBody,
    PluginSettings, ProcessConfig, ResourcesBlkioWeightDevice, ResourcesUlimits,
    SecretCreateResponse, ServiceEndpointVirtualIps, ServiceSpecModeReplicated,
    ServiceUpdateResponse, ServiceUpdateStatus, ServiceUpdateStatusState,
    SwarmInitResponse, SwarmSpecCaConfigExternalCasProtocol, SwarmSpecDispatcher,
    SwarmSpecEncryptionConfig, SwarmSpecOrchestration, SwarmSpecRaft,
    SwarmSpecTaskDefaults, SwarmSpecTaskDefaultsLogDriver, SystemAuthResponse,
    SystemPingResponse, TaskSpecContainerSpecDnsConfig, TaskSpecContainerSpecSecrets,
    TaskSpecContainerSpecSecretsFile, TaskSpecLogDriver, TaskSpecRestartPolicy,
    TaskSpecRestartPolicyCondition, ThrottleDevice, VolumePruneResponse, VolumeScope,
    VolumeUsageData,
};
#[cfg(feature = "v1_45")]
#[doc(inline)]
pub use super::v1_27::{NetworkAttachment, NetworkAttachmentNetwork, ObjectVersion};
#[cfg(feature = "v1_45")]
#[doc(inline)]
pub use super::v1_28::{
    GraphDriverData, ImageDeleteResponse, ImageDeleteResponseItem, ImagePruneResponse,
    ServiceSpecRollbackConfigFailureAction, ServiceSpecUpdateConfigFailureAction,
    TaskSpecPlacementPreferences, TaskSpecPlacementPreferencesSpread,
};
#[cfg(feature = "v1_45")]
#[doc(inline)]
pub use super::v1_29::{
    ServiceSpecRollbackConfig, ServiceSpecRollbackConfigOrder, ServiceSpecUpdateConfig,
    ServiceSpecUpdateConfigOrder, TaskSpecContainerSpecPrivilegesSelinuxContext,
};
#[cfg(feature = "v1_45")]
#[doc(inline)]
pub use super::v1_30::{
    ConfigCreateResponse, SwarmSpecCaConfigExternalCas, TaskSpecContainerSpecConfigsFile,
    TlsInfo,
};
#[cfg(feature = "v1_45")]
#[doc(inline)]
pub use super::v1_31::{Driver, TaskSpecPluginSpecPrivileges};
#[cfg(feature = "v1_45")]
#[doc(inline)]
pub use super::v1_32::{
    Address, Commit, EndpointIpamConfig, EngineDescription, EngineDescriptionPlugins,
    GenericResources, GenericResourcesItem, GenericResourcesItemDiscreteResourceSpec,
    GenericResourcesItemNamedResourceSpec, IndexInfo, JoinTokens, LocalNodeState,
    ManagerStatus, NodeState, NodeStatus, PeerNode, Platform, PluginsInfo, PortBinding,
    Reachability, RegistryServiceConfig, ResourceObject, SwarmSpec, SwarmSpecCaConfig,
    SystemInfoIsolation,
};
#[cfg(feature = "v1_45")]
#[doc(inline)]
pub use super::v1_35::TaskSpecContainerSpecIsolation;
#[cfg(feature = "v1_45")]
#[doc(inline)]
pub use super::v1_36::{
    BuildInfo, BuildInfoAux, CreateImageInfo, ImageId, ProgressDetail, UnlockKeyResponse,
};
#[cfg(feature = "v1_45")]
#[doc(inline)]
pub use super::v1_37::{
    Config, ConfigListResponse, ConfigSpec, EndpointPortConfig,
    EndpointPortConfigProtocol, EndpointSpec, Port, PortType, Secret, SecretListResponse,
    SecretSpec, ServiceEndpoint, TaskState,
};
#[cfg(feature = "v1_45")]
#[doc(inline)]
pub use super::v1_38::{
    Plugin, PluginConfig, PluginConfigInterface, PluginConfigInterfaceProtocolScheme,
    PluginListResponse, TaskSpecNetworkAttachmentSpec,
};
#[cfg(feature = "v1_45")]
#[doc(inline)]
pub use super::v1_39::{
    BuildCacheType, BuildPruneResponse, ContainerInspectResponseNode, ContainerState,
    ContainerStateStatus, ContainerWaitExitError, ContainerWaitResponse, Health,
    HealthStatus, HealthcheckResult, ImageInspectMetadata, NetworkAttachmentConfig,
    PortMap, PutContainerArchiveBody, SystemVersion, SystemVersionComponents,
    SystemVersionPlatform,
};
#[cfg(feature = "v1_45")]
#[doc(inline)]
pub use super::v1_40::{
    ClusterInfo, ContainerLogsResponse, ContainerSummaryHostConfig, ContainerUpdateBody,
    DeviceRequest, DistributionInspect, EventActor, EventMessage, EventMessageScope,
    EventMessageType, GetPluginPrivilegesResponse, OciDescriptor, OciPlatform,
    PluginPrivilege, PluginPullBody, PluginUpgradeBody, PushImageInfo, PushImageInfoAux,
    Resources, RestartPolicy, RestartPolicyName, ServiceLogsResponse, Swarm, SwarmInfo,
    SwarmInitRequest, SwarmInitRequestAvailability, SwarmJoinRequest,
    SwarmJoinRequestAvailability, SwarmUnlockRequest, SystemInfoCgroupDriver,
    SystemPingHeadResponse, TaskLogsResponse, TaskSpecContainerSpecConfigs,
    TaskSpecContainerSpecPrivilegesCredentialSpec, TaskSpecPlacement,
};
#[cfg(feature = "v1_45")]
#[doc(inline)]
pub use super::v1_41::{
    ConfigReference, HostConfigCgroupnsMode, Limit, Network, NetworkCreateRequest,
    NetworkListResponse, PeerInfo, ServiceJobStatus, ServiceServiceStatus,
    ServiceSpecMode, ServiceSpecModeReplicatedJob, SystemInfoCgroupVersion,
    SystemInfoDefaultAddressPools, TaskSpecContainerSpecUlimits, TaskSpecPluginSpec,
    TaskSpecResources,
};
#[cfg(feature = "v1_45")]
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
    MountPoint, MountType, NetworkDisconnectRequest, Node, NodeDescription,
    NodeDescriptionCsiInfo, NodeListResponse, TaskVolumes, Topology, Volume,
    VolumeCreateOptions, VolumeListResponse, VolumeUpdateBody,
};
#[cfg(feature = "v1_45")]
#[doc(inline)]
pub use super::v1_43::{
    ChangeType, ContainerChangesResponse, FilesystemChange, ImageListResponse,
    ImageSummary,
};
#[cfg(feature = "v1_45")]
#[doc(inline)]
pub use super::v1_44::{
    ContainerConfig, ContainerListResponse, ContainerStatus, ContainerSummary,
    ContainerSummaryNetworkSettings, EndpointSettings, HealthConfig, ImageConfig,
    ImageInspect, MountBindOptions, NetworkConnectRequest, NetworkSettings,
    NetworkingConfig, PortStatus, Runtime, ServiceCreateResponse,
    SystemDataUsageResponse, SystemInfo, TaskSpecContainerSpecPrivileges,
    TaskSpecContainerSpecPrivilegesApparmor, TaskSpecContainerSpecPrivilegesApparmorMode,
    TaskSpecContainerSpecPrivilegesSeccomp, TaskSpecContainerSpecPrivilegesSeccompMode,
    TaskStatus,
};

#[cfg(feature = "operations")]
pub mod operations;
