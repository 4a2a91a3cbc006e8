// Written by `cargo xtask gen` from spec/docker/contract/v1.41.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Docker Engine API 1.41.
//!
//! 27 of its 272 types are new or changed in this version. The others are re-exported from earlier versions.

// Unused if no version is enabled that shares a file of this one.
#[allow(unused_imports)]
use super::support;

// API 1.41 and later.
shared! { (any(
    feature = "v1_41", feature = "v1_42", feature = "v1_43", feature = "v1_44", feature = "v1_45",
    feature = "v1_46", feature = "v1_47", feature = "v1_48", feature = "v1_49", feature = "v1_50",
    feature = "v1_51", feature = "v1_52", feature = "v1_53", feature = "v1_54", feature = "v1_55"
))
    config_reference::ConfigReference
    host_config_cgroupns_mode::HostConfigCgroupnsMode
    limit::Limit
    peer_info::PeerInfo
    service_job_status::ServiceJobStatus
    service_service_status::ServiceServiceStatus
    service_spec_mode::ServiceSpecMode
    service_spec_mode_replicated_job::ServiceSpecModeReplicatedJob
    system_info_cgroup_version::SystemInfoCgroupVersion
    system_info_default_address_pools::SystemInfoDefaultAddressPools
    task_spec_container_spec_ulimits::TaskSpecContainerSpecUlimits
    task_spec_plugin_spec::TaskSpecPluginSpec
}

// API 1.41 to 1.51.
shared! { (any(
    feature = "v1_41", feature = "v1_42", feature = "v1_43", feature = "v1_44", feature = "v1_45",
    feature = "v1_46", feature = "v1_47", feature = "v1_48", feature = "v1_49", feature = "v1_50",
    feature = "v1_51"
))
    task_spec_resources::TaskSpecResources
}

// API 1.41 to 1.46.
shared! { (any(
    feature = "v1_41", feature = "v1_42", feature = "v1_43", feature = "v1_44", feature = "v1_45",
    feature = "v1_46"
))
    network::Network
    network_create_request::NetworkCreateRequest
    network_list_response::NetworkListResponse
}

// API 1.41 and 1.42.
shared! { (any(
    feature = "v1_41", feature = "v1_42"
))
    system_info::SystemInfo
}

// API 1.41.
shared! { (feature = "v1_41")
    container_create_body::ContainerCreateBody
    container_inspect_response::ContainerInspectResponse
    host_config::HostConfig
    service::Service
    service_list_response::ServiceListResponse
    service_spec::ServiceSpec
    task::Task
    task_list_response::TaskListResponse
    task_spec::TaskSpec
    task_spec_container_spec::TaskSpecContainerSpec
}

#[cfg(feature = "v1_41")]
pub use super::support::Timestamp;
#[cfg(feature = "v1_41")]
#[doc(inline)]
pub use super::v1_25::{
    AuthConfig, ContainerCreateResponse, ContainerPruneResponse, ContainerStatsResponse,
    ContainerTopResponse, ContainerUpdateResponse, DeviceMapping,
    EndpointPortConfigPublishMode, EndpointSpecMode, ErrorDetail, ErrorResponse,
    ExecInspectResponse, HostConfigIsolation, HostConfigLogConfig,
    HostConfigLogConfigType, IdResponse, ImageBuildBody, ImageCreateBody,
    ImageGetAllResponse, ImageGetResponse, ImageHistoryResponse,
    ImageHistoryResponseItem, ImageListResponse, ImageLoadBody, ImageSearchResponse,
    ImageSearchResponseItem, ImageSummary, Ipam, IpamConfig, MountBindOptionsPropagation,
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
#[cfg(feature = "v1_41")]
#[doc(inline)]
pub use super::v1_27::{NetworkAttachment, NetworkAttachmentNetwork, ObjectVersion};
#[cfg(feature = "v1_41")]
#[doc(inline)]
pub use super::v1_28::{
    GraphDriverData, ImageDeleteResponse, ImageDeleteResponseItem, ImagePruneResponse,
    ServiceSpecRollbackConfigFailureAction, ServiceSpecUpdateConfigFailureAction,
    TaskSpecPlacementPreferences, TaskSpecPlacementPreferencesSpread,
};
#[cfg(feature = "v1_41")]
#[doc(inline)]
pub use super::v1_29::{
    HealthConfig, ServiceSpecRollbackConfig, ServiceSpecRollbackConfigOrder,
    ServiceSpecUpdateConfig, ServiceSpecUpdateConfigOrder,
    TaskSpecContainerSpecPrivilegesSelinuxContext,
};
#[cfg(feature = "v1_41")]
#[doc(inline)]
pub use super::v1_30::{
    ConfigCreateResponse, SwarmSpecCaConfigExternalCas, TaskSpecContainerSpecConfigsFile,
    TlsInfo,
};
#[cfg(feature = "v1_41")]
#[doc(inline)]
pub use super::v1_31::{Driver, TaskSpecPluginSpecPrivileges, Volume};
#[cfg(feature = "v1_41")]
#[doc(inline)]
pub use super::v1_32::{
    Address, Commit, EndpointIpamConfig, EndpointSettings, EngineDescription,
    EngineDescriptionPlugins, GenericResources, GenericResourcesItem,
    GenericResourcesItemDiscreteResourceSpec, GenericResourcesItemNamedResourceSpec,
    IndexInfo, JoinTokens, LocalNodeState, ManagerStatus, MountPoint, MountType, Node,
    NodeDescription, NodeListResponse, NodeState, NodeStatus, PeerNode, Platform,
    PluginsInfo, PortBinding, Reachability, RegistryServiceConfig, ResourceObject,
    Runtime, SwarmSpec, SwarmSpecCaConfig, SystemInfoIsolation,
};
#[cfg(feature = "v1_41")]
#[doc(inline)]
pub use super::v1_35::{ContainerConfig, TaskSpecContainerSpecIsolation};
#[cfg(feature = "v1_41")]
#[doc(inline)]
pub use super::v1_36::{
    BuildInfo, BuildInfoAux, ContainerChangeResponseItem,
    ContainerChangeResponseItemKind, ContainerChangesResponse, CreateImageInfo, ImageId,
    ProgressDetail, UnlockKeyResponse,
};
#[cfg(feature = "v1_41")]
#[doc(inline)]
pub use super::v1_37::{
    Config, ConfigListResponse, ConfigSpec, EndpointPortConfig,
    EndpointPortConfigProtocol, EndpointSpec, Port, PortType, Secret, SecretListResponse,
    SecretSpec, ServiceEndpoint, TaskState, TaskStatus, TaskStatusPortStatus,
};
#[cfg(feature = "v1_41")]
#[doc(inline)]
pub use super::v1_38::{
    Plugin, PluginConfig, PluginConfigInterface, PluginConfigInterfaceProtocolScheme,
    PluginListResponse, TaskSpecNetworkAttachmentSpec,
};
#[cfg(feature = "v1_41")]
#[doc(inline)]
pub use super::v1_39::{
    BuildCache, BuildCacheType, BuildPruneResponse, ContainerInspectResponseNode,
    ContainerState, ContainerStateStatus, ContainerWaitExitError, ContainerWaitResponse,
    Health, HealthStatus, HealthcheckResult, ImageConfig, ImageInspect,
    ImageInspectMetadata, ImageInspectRootFs, NetworkAttachmentConfig, NetworkSettings,
    NetworkingConfig, PortMap, PutContainerArchiveBody, SystemVersion,
    SystemVersionComponents, SystemVersionPlatform, VolumeCreateOptions,
    VolumeListResponse,
};
#[cfg(feature = "v1_41")]
#[doc(inline)]
pub use super::v1_40::{
    ClusterInfo, ContainerListResponse, ContainerLogsResponse, ContainerSummary,
    ContainerSummaryHostConfig, ContainerSummaryNetworkSettings, ContainerUpdateBody,
    DeviceRequest, DistributionInspect, EventActor, EventMessage, EventMessageScope,
    EventMessageType, ExecConfig, ExecStartConfig, GetPluginPrivilegesResponse, Mount,
    MountBindOptions, NetworkConnectRequest, NetworkDisconnectRequest, OciDescriptor,
    OciPlatform, PluginPrivilege, PluginPullBody, PluginUpgradeBody, PushImageInfo,
    PushImageInfoAux, Resources, RestartPolicy, RestartPolicyName, ServiceLogsResponse,
    Swarm, SwarmInfo, SwarmInitRequest, SwarmInitRequestAvailability, SwarmJoinRequest,
    SwarmJoinRequestAvailability, SwarmUnlockRequest, SystemDataUsageResponse,
    SystemInfoCgroupDriver, SystemPingHeadResponse, TaskLogsResponse,
    TaskSpecContainerSpecConfigs, TaskSpecContainerSpecPrivileges,
    TaskSpecContainerSpecPrivilegesCredentialSpec, TaskSpecPlacement,
};

#[cfg(feature = "operations")]
pub mod operations;
