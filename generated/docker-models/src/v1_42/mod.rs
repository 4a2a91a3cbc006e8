// Written by `cargo xtask gen` from spec/docker/contract/v1.42.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Docker Engine API 1.42.
//!
//! 50 of its 292 types are new or changed in this version. The others are re-exported from earlier versions.

// Unused if no version is enabled that shares a file of this one.
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
    cluster_volume_spec_accessibility_requirements::ClusterVolumeSpecAccessibilityRequirements
    cluster_volume_spec_availability::ClusterVolumeSpecAvailability
    cluster_volume_spec_capacity_range::ClusterVolumeSpecCapacityRange
    cluster_volume_spec_secrets::ClusterVolumeSpecSecrets
    exec_start_config::ExecStartConfig
    image_inspect_root_fs::ImageInspectRootFs
    node::Node
    node_description::NodeDescription
    node_description_csi_info::NodeDescriptionCsiInfo
    node_list_response::NodeListResponse
    task_volumes::TaskVolumes
    topology::Topology
    volume::Volume
    volume_update_body::VolumeUpdateBody
}

// API 1.42 to 1.51.
shared! { (any(
    feature = "v1_42", feature = "v1_43", feature = "v1_44", feature = "v1_45", feature = "v1_46",
    feature = "v1_47", feature = "v1_48", feature = "v1_49", feature = "v1_50", feature = "v1_51"
))
    exec_config::ExecConfig
    network_disconnect_request::NetworkDisconnectRequest
    volume_create_options::VolumeCreateOptions
    volume_list_response::VolumeListResponse
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
    image_inspect::ImageInspect
    mount::Mount
    mount_bind_options::MountBindOptions
    network_connect_request::NetworkConnectRequest
    service::Service
    service_list_response::ServiceListResponse
    service_spec::ServiceSpec
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
#[cfg(feature = "v1_42")]
#[doc(inline)]
pub use super::v1_27::{NetworkAttachment, NetworkAttachmentNetwork, ObjectVersion};
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
    TaskSpecContainerSpecPrivilegesSelinuxContext,
};
#[cfg(feature = "v1_42")]
#[doc(inline)]
pub use super::v1_30::{
    ConfigCreateResponse, SwarmSpecCaConfigExternalCas, TaskSpecContainerSpecConfigsFile,
    TlsInfo,
};
#[cfg(feature = "v1_42")]
#[doc(inline)]
pub use super::v1_31::{Driver, TaskSpecPluginSpecPrivileges};
#[cfg(feature = "v1_42")]
#[doc(inline)]
pub use super::v1_32::{
    Address, Commit, EndpointIpamConfig, EndpointSettings, EngineDescription,
    EngineDescriptionPlugins, GenericResources, GenericResourcesItem,
    GenericResourcesItemDiscreteResourceSpec, GenericResourcesItemNamedResourceSpec,
    IndexInfo, JoinTokens, LocalNodeState, ManagerStatus, NodeState, NodeStatus,
    PeerNode, Platform, PluginsInfo, PortBinding, Reachability, RegistryServiceConfig,
    ResourceObject, Runtime, SwarmSpec, SwarmSpecCaConfig, SystemInfoIsolation,
};
#[cfg(feature = "v1_42")]
#[doc(inline)]
pub use super::v1_35::{ContainerConfig, TaskSpecContainerSpecIsolation};
#[cfg(feature = "v1_42")]
#[doc(inline)]
pub use super::v1_36::{
    BuildInfo, BuildInfoAux, ContainerChangeResponseItem,
    ContainerChangeResponseItemKind, ContainerChangesResponse, CreateImageInfo, ImageId,
    ProgressDetail, UnlockKeyResponse,
};
#[cfg(feature = "v1_42")]
#[doc(inline)]
pub use super::v1_37::{
    Config, ConfigListResponse, ConfigSpec, EndpointPortConfig,
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
    BuildCacheType, BuildPruneResponse, ContainerInspectResponseNode, ContainerState,
    ContainerStateStatus, ContainerWaitExitError, ContainerWaitResponse, Health,
    HealthStatus, HealthcheckResult, ImageConfig, ImageInspectMetadata,
    NetworkAttachmentConfig, NetworkSettings, NetworkingConfig, PortMap,
    PutContainerArchiveBody, SystemVersion, SystemVersionComponents,
    SystemVersionPlatform,
};
#[cfg(feature = "v1_42")]
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
#[cfg(feature = "v1_42")]
#[doc(inline)]
pub use super::v1_41::{
    ConfigReference, HostConfigCgroupnsMode, Limit, Network, NetworkCreateRequest,
    NetworkListResponse, PeerInfo, ServiceJobStatus, ServiceServiceStatus,
    ServiceSpecMode, ServiceSpecModeReplicatedJob, SystemInfo, SystemInfoCgroupVersion,
    SystemInfoDefaultAddressPools, TaskSpecContainerSpecUlimits, TaskSpecPluginSpec,
    TaskSpecResources,
};

#[cfg(feature = "operations")]
pub mod operations;
