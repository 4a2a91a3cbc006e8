// Written by `cargo xtask gen` from spec/docker/contract/v1.42.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Docker Engine API 1.42.
//!
//! 44 of its 284 types are new or changed in this version; the others are those of earlier ones.

// Unused where no version is on that shares a file of this one.
#[allow(unused_imports)]
use super::support;

// API 1.42 and later.
shared! { (any(
    feature = "v1_42", feature = "v1_43", feature = "v1_44", feature = "v1_45", feature = "v1_46",
    feature = "v1_47", feature = "v1_48", feature = "v1_49", feature = "v1_50", feature = "v1_51",
    feature = "v1_52", feature = "v1_53", feature = "v1_54", feature = "v1_55"
))
    build_cache::BuildCache
    cluster_volume::ClusterVolume
    cluster_volume_info::ClusterVolumeInfo
    cluster_volume_publish_status::ClusterVolumePublishStatus
    cluster_volume_publish_status_state::ClusterVolumePublishStatusState
    cluster_volume_spec::ClusterVolumeSpec
    cluster_volume_spec_access_mode::ClusterVolumeSpecAccessMode
    cluster_volume_spec_access_mode_accessibility_requirements::ClusterVolumeSpecAccessModeAccessibilityRequirements
    cluster_volume_spec_access_mode_availability::ClusterVolumeSpecAccessModeAvailability
    cluster_volume_spec_access_mode_capacity_range::ClusterVolumeSpecAccessModeCapacityRange
    cluster_volume_spec_access_mode_scope::ClusterVolumeSpecAccessModeScope
    cluster_volume_spec_access_mode_secrets::ClusterVolumeSpecAccessModeSecrets
    cluster_volume_spec_access_mode_sharing::ClusterVolumeSpecAccessModeSharing
    cluster_volume_spec_availability::ClusterVolumeSpecAvailability
    cluster_volume_spec_capacity_range::ClusterVolumeSpecCapacityRange
    exec_config::ExecConfig
    exec_start_config::ExecStartConfig
    topology::Topology
    volume::Volume
    volume_list_response::VolumeListResponse
    volume_update_body::VolumeUpdateBody
}

// API 1.42 to 1.51.
shared! { (any(
    feature = "v1_42", feature = "v1_43", feature = "v1_44", feature = "v1_45", feature = "v1_46",
    feature = "v1_47", feature = "v1_48", feature = "v1_49", feature = "v1_50", feature = "v1_51"
))
    container_update_body::ContainerUpdateBody
    network_disconnect_request::NetworkDisconnectRequest
    resources::Resources
    volume_create_options::VolumeCreateOptions
}

// API 1.42 to 1.47.
shared! { (any(
    feature = "v1_42", feature = "v1_43", feature = "v1_44", feature = "v1_45", feature = "v1_46",
    feature = "v1_47"
))
    mount_point::MountPoint
    mount_type::MountType
}

// API 1.42 and 1.43.
shared! { (any(
    feature = "v1_42", feature = "v1_43"
))
    container_list_response::ContainerListResponse
    container_summary::ContainerSummary
    mount::Mount
    mount_bind_options::MountBindOptions
    network_connect_request::NetworkConnectRequest
    service::Service
    service_list_response::ServiceListResponse
    service_spec::ServiceSpec
    system_info::SystemInfo
    task::Task
    task_list_response::TaskListResponse
    task_spec::TaskSpec
    task_spec_container_spec::TaskSpecContainerSpec
}

// API 1.42.
shared! { (feature = "v1_42")
    container_create_body::ContainerCreateBody
    container_inspect_response::ContainerInspectResponse
    host_config::HostConfig
    system_data_usage_response::SystemDataUsageResponse
}

#[cfg(feature = "v1_42")]
pub use super::support::Timestamp;
#[cfg(feature = "v1_42")]
#[doc(inline)]
pub use super::v1_25::{
    AuthConfig, ContainerCreateResponse, ContainerPruneResponse, ContainerStatsResponse,
    ContainerTopResponse, ContainerUpdateResponse, DeviceMapping, EndpointSpecMode,
    ErrorDetail, ErrorResponse, HostConfigIsolation, HostConfigLogConfig,
    HostConfigLogConfigType, IdResponse, ImageBuildBody, ImageCreateBody,
    ImageGetAllResponse, ImageGetResponse, ImageHistoryResponse,
    ImageHistoryResponseItem, ImageListResponse, ImageLoadBody, ImageSearchResponse,
    ImageSearchResponseItem, ImageSummary, MountBindOptionsPropagation,
    MountTmpfsOptions, MountVolumeOptions, MountVolumeOptionsDriverConfig,
    NetworkAttachmentNetworkDriverState, NetworkAttachmentNetworkSpec,
    NetworkAttachmentNetworkSpecDriverConfiguration, NetworkCreateResponse, NodeSpec,
    NodeSpecAvailability, NodeSpecRole, PluginConfigArgs, PluginConfigInterfaceTypes,
    PluginConfigLinux, PluginConfigNetwork, PluginConfigRootfs, PluginConfigUser,
    PluginCreateBody, PluginDevice, PluginEnv, PluginInterfaceType, PluginMount,
    PluginSetBody, PluginSettings, ProcessConfig, PushImageInfoAux,
    ResourcesBlkioWeightDevice, ResourcesUlimits, SecretCreateResponse,
    ServiceCreateResponse, ServiceEndpointVirtualIps, ServiceSpecModeReplicated,
    ServiceUpdateResponse, ServiceUpdateStatus, ServiceUpdateStatusState,
    SwarmInitResponse, SwarmSpecCaConfigExternalCasProtocol, SwarmSpecDispatcher,
    SwarmSpecEncryptionConfig, SwarmSpecOrchestration, SwarmSpecTaskDefaults,
    SwarmSpecTaskDefaultsLogDriver, SystemAuthResponse, SystemPingResponse,
    TaskSpecContainerSpecDnsConfig, TaskSpecLogDriver, TaskSpecRestartPolicy,
    TaskSpecRestartPolicyCondition, TaskStatusContainerStatus, ThrottleDevice,
    VolumePruneResponse, VolumeScope, VolumeUsageData,
};
#[cfg(feature = "v1_42")]
#[doc(inline)]
pub use super::v1_26::NetworkPruneResponse;
#[cfg(feature = "v1_42")]
#[doc(inline)]
pub use super::v1_27::{TaskSpecContainerSpecSecrets, TaskSpecContainerSpecSecretsFile};
#[cfg(feature = "v1_42")]
#[doc(inline)]
pub use super::v1_28::{
    GraphDriverData, ImageDeleteResponse, ImageDeleteResponseItem, ImagePruneResponse,
    ServiceSpecRollbackConfigFailureAction, ServiceSpecUpdateConfigFailureAction,
    TaskSpecPlacementPreferences, TaskSpecPlacementPreferencesSpread,
};
#[cfg(feature = "v1_42")]
#[doc(inline)]
pub use super::v1_29::{
    HealthConfig, ServiceSpecRollbackConfig, ServiceSpecRollbackConfigOrder,
    ServiceSpecUpdateConfig, ServiceSpecUpdateConfigOrder,
};
#[cfg(feature = "v1_42")]
#[doc(inline)]
pub use super::v1_30::{
    ConfigCreateResponse, NetworkContainer, SwarmSpecCaConfigExternalCas,
    TaskSpecContainerSpecConfigsFile, TaskSpecContainerSpecPrivilegesSelinuxContext,
    TlsInfo,
};
#[cfg(feature = "v1_42")]
#[doc(inline)]
pub use super::v1_31::Driver;
#[cfg(feature = "v1_42")]
#[doc(inline)]
pub use super::v1_32::{
    Address, Commit, EndpointIpamConfig, EndpointSettings, EngineDescription,
    EngineDescriptionPlugins, GenericResources, GenericResourcesItem,
    GenericResourcesItemDiscreteResourceSpec, GenericResourcesItemNamedResourceSpec,
    IndexInfo, JoinTokens, LocalNodeState, ManagerStatus, NetworkAttachment,
    NetworkAttachmentNetwork, Node, NodeDescription, NodeListResponse, NodeState,
    NodeStatus, ObjectVersion, PeerNode, Platform, PluginsInfo, PortBinding,
    Reachability, RegistryServiceConfig, ResourceObject, Runtime, SwarmSpec,
    SwarmSpecCaConfig, SwarmSpecRaft, SystemInfoIsolation,
};
#[cfg(feature = "v1_42")]
#[doc(inline)]
pub use super::v1_34::EndpointPortConfigPublishMode;
#[cfg(feature = "v1_42")]
#[doc(inline)]
pub use super::v1_35::TaskSpecContainerSpecIsolation;
#[cfg(feature = "v1_42")]
#[doc(inline)]
pub use super::v1_36::{
    BuildInfo, BuildInfoAux, ContainerChangeResponseItem,
    ContainerChangeResponseItemKind, ContainerChangesResponse, ExecInspectResponse,
    ImageId, ProgressDetail, PushImageInfo, UnlockKeyResponse,
};
#[cfg(feature = "v1_42")]
#[doc(inline)]
pub use super::v1_37::{
    Config, ConfigListResponse, ConfigSpec, ContainerConfig, EndpointPortConfig,
    EndpointPortConfigProtocol, EndpointSpec, Port, PortType, Secret, SecretListResponse,
    SecretSpec, ServiceEndpoint, TaskState, TaskStatus, TaskStatusPortStatus,
};
#[cfg(feature = "v1_42")]
#[doc(inline)]
pub use super::v1_38::{
    Plugin, PluginConfig, PluginConfigInterface, PluginConfigInterfaceProtocolScheme,
    PluginListResponse, TaskSpecNetworkAttachmentSpec,
};
#[cfg(feature = "v1_42")]
#[doc(inline)]
pub use super::v1_39::{
    BuildCacheType, BuildPruneResponse, ContainerState, ContainerStateStatus,
    ContainerWaitExitError, ContainerWaitResponse, CreateImageInfo, Health, HealthStatus,
    HealthcheckResult, ImageConfig, ImageInspect, ImageInspectMetadata,
    ImageInspectRootFs, NetworkAttachmentConfig, NetworkSettings, NetworkingConfig,
    PortMap, PutContainerArchiveBody, SystemVersion, SystemVersionComponents,
    SystemVersionPlatform,
};
#[cfg(feature = "v1_42")]
#[doc(inline)]
pub use super::v1_40::{
    ClusterInfo, ContainerLogsResponse, ContainerSummaryHostConfig,
    ContainerSummaryNetworkSettings, DeviceRequest, DistributionInspect, EventActor,
    EventMessage, EventMessageScope, EventMessageType, GetPluginPrivilegesResponse,
    OciDescriptor, OciPlatform, PluginPrivilege, PluginPullBody, PluginUpgradeBody,
    RestartPolicy, RestartPolicyName, ServiceLogsResponse, Swarm, SwarmInfo,
    SwarmInitRequest, SwarmJoinRequest, SwarmUnlockRequest, SystemInfoCgroupDriver,
    SystemPingHeadResponse, TaskLogsResponse, TaskSpecContainerSpecConfigs,
    TaskSpecContainerSpecPrivileges, TaskSpecContainerSpecPrivilegesCredentialSpec,
    TaskSpecPlacement, TaskSpecPluginSpec,
};
#[cfg(feature = "v1_42")]
#[doc(inline)]
pub use super::v1_41::{
    ConfigReference, HostConfigCgroupnsMode, Ipam, IpamConfig, Limit, Network,
    NetworkCreateRequest, NetworkListResponse, PeerInfo, ServiceJobStatus,
    ServiceServiceStatus, ServiceSpecMode, ServiceSpecModeReplicatedJob,
    SystemInfoCgroupVersion, SystemInfoDefaultAddressPools, TaskSpecContainerSpecUlimits,
    TaskSpecResources,
};
