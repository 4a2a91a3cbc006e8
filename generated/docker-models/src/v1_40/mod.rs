// Written by `cargo xtask gen` from spec/docker/contract/v1.40.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Docker Engine API 1.40.
//!
//! 59 of its 265 types are new or changed in this version. The others are re-exported from earlier versions.

// Unused if no version is enabled that shares a file of this one.
#[allow(unused_imports)]
use super::support;

// API 1.40 and later.
shared! { (any(
    feature = "v1_40", feature = "v1_41", feature = "v1_42", feature = "v1_43", feature = "v1_44",
    feature = "v1_45", feature = "v1_46", feature = "v1_47", feature = "v1_48", feature = "v1_49",
    feature = "v1_50", feature = "v1_51", feature = "v1_52", feature = "v1_53", feature = "v1_54",
    feature = "v1_55"
))
    cluster_info::ClusterInfo
    container_logs_response::ContainerLogsResponse
    device_request::DeviceRequest
    event_actor::EventActor
    event_message_scope::EventMessageScope
    event_message_type::EventMessageType
    get_plugin_privileges_response::GetPluginPrivilegesResponse
    oci_descriptor::OciDescriptor
    oci_platform::OciPlatform
    plugin_privilege::PluginPrivilege
    plugin_pull_body::PluginPullBody
    plugin_upgrade_body::PluginUpgradeBody
    push_image_info_aux::PushImageInfoAux
    restart_policy::RestartPolicy
    restart_policy_name::RestartPolicyName
    service_logs_response::ServiceLogsResponse
    swarm::Swarm
    swarm_info::SwarmInfo
    swarm_init_request::SwarmInitRequest
    swarm_init_request_availability::SwarmInitRequestAvailability
    swarm_join_request::SwarmJoinRequest
    swarm_join_request_availability::SwarmJoinRequestAvailability
    swarm_unlock_request::SwarmUnlockRequest
    system_info_cgroup_driver::SystemInfoCgroupDriver
    system_ping_head_response::SystemPingHeadResponse
    task_logs_response::TaskLogsResponse
    task_spec_container_spec_configs::TaskSpecContainerSpecConfigs
    task_spec_container_spec_privileges_credential_spec::TaskSpecContainerSpecPrivilegesCredentialSpec
    task_spec_placement::TaskSpecPlacement
}

// API 1.40 to 1.51.
shared! { (any(
    feature = "v1_40", feature = "v1_41", feature = "v1_42", feature = "v1_43", feature = "v1_44",
    feature = "v1_45", feature = "v1_46", feature = "v1_47", feature = "v1_48", feature = "v1_49",
    feature = "v1_50", feature = "v1_51"
))
    container_update_body::ContainerUpdateBody
    event_message::EventMessage
    push_image_info::PushImageInfo
    resources::Resources
}

// API 1.40 to 1.47.
shared! { (any(
    feature = "v1_40", feature = "v1_41", feature = "v1_42", feature = "v1_43", feature = "v1_44",
    feature = "v1_45", feature = "v1_46", feature = "v1_47"
))
    distribution_inspect::DistributionInspect
}

// API 1.40 to 1.45.
shared! { (any(
    feature = "v1_40", feature = "v1_41", feature = "v1_42", feature = "v1_43", feature = "v1_44",
    feature = "v1_45"
))
    container_summary_host_config::ContainerSummaryHostConfig
}

// API 1.40 to 1.43.
shared! { (any(
    feature = "v1_40", feature = "v1_41", feature = "v1_42", feature = "v1_43"
))
    container_summary_network_settings::ContainerSummaryNetworkSettings
    task_spec_container_spec_privileges::TaskSpecContainerSpecPrivileges
}

// API 1.40 and 1.41.
shared! { (any(
    feature = "v1_40", feature = "v1_41"
))
    container_list_response::ContainerListResponse
    container_summary::ContainerSummary
    exec_config::ExecConfig
    exec_start_config::ExecStartConfig
    mount::Mount
    mount_bind_options::MountBindOptions
    network_connect_request::NetworkConnectRequest
    network_disconnect_request::NetworkDisconnectRequest
    system_data_usage_response::SystemDataUsageResponse
}

// API 1.40.
shared! { (feature = "v1_40")
    container_create_body::ContainerCreateBody
    container_inspect_response::ContainerInspectResponse
    host_config::HostConfig
    network_create_request::NetworkCreateRequest
    network_create_request_config_from::NetworkCreateRequestConfigFrom
    service::Service
    service_list_response::ServiceListResponse
    service_spec::ServiceSpec
    system_info::SystemInfo
    task::Task
    task_list_response::TaskListResponse
    task_spec::TaskSpec
    task_spec_container_spec::TaskSpecContainerSpec
}

#[cfg(feature = "v1_40")]
pub use super::support::Timestamp;
#[cfg(feature = "v1_40")]
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
    NetworkCreateResponse, NetworkPeers, NetworkPruneResponse, NodeSpec,
    NodeSpecAvailability, NodeSpecRole, PluginConfigArgs, PluginConfigInterfaceTypes,
    PluginConfigLinux, PluginConfigNetwork, PluginConfigRootfs, PluginConfigUser,
    PluginCreateBody, PluginDevice, PluginEnv, PluginInterfaceType, PluginMount,
    PluginSetBody, PluginSettings, ProcessConfig, ResourcesBlkioWeightDevice,
    ResourcesUlimits, SecretCreateResponse, ServiceCreateResponse,
    ServiceEndpointVirtualIps, ServiceSpecMode, ServiceSpecModeReplicated,
    ServiceUpdateResponse, ServiceUpdateStatus, ServiceUpdateStatusState,
    SwarmInitResponse, SwarmSpecCaConfigExternalCasProtocol, SwarmSpecDispatcher,
    SwarmSpecEncryptionConfig, SwarmSpecOrchestration, SwarmSpecRaft,
    SwarmSpecTaskDefaults, SwarmSpecTaskDefaultsLogDriver, SystemAuthResponse,
    SystemPingResponse, TaskSpecContainerSpecDnsConfig, TaskSpecContainerSpecSecrets,
    TaskSpecContainerSpecSecretsFile, TaskSpecLogDriver, TaskSpecRestartPolicy,
    TaskSpecRestartPolicyCondition, TaskStatusContainerStatus, ThrottleDevice,
    VolumePruneResponse, VolumeScope, VolumeUsageData,
};
#[cfg(feature = "v1_40")]
#[doc(inline)]
pub use super::v1_27::{NetworkAttachment, NetworkAttachmentNetwork, ObjectVersion};
#[cfg(feature = "v1_40")]
#[doc(inline)]
pub use super::v1_28::{
    GraphDriverData, ImageDeleteResponse, ImageDeleteResponseItem, ImagePruneResponse,
    ServiceSpecRollbackConfigFailureAction, ServiceSpecUpdateConfigFailureAction,
    TaskSpecPlacementPreferences, TaskSpecPlacementPreferencesSpread,
};
#[cfg(feature = "v1_40")]
#[doc(inline)]
pub use super::v1_29::{
    HealthConfig, ServiceSpecRollbackConfig, ServiceSpecRollbackConfigOrder,
    ServiceSpecUpdateConfig, ServiceSpecUpdateConfigOrder,
    TaskSpecContainerSpecPrivilegesSelinuxContext,
};
#[cfg(feature = "v1_40")]
#[doc(inline)]
pub use super::v1_30::{
    ConfigCreateResponse, Network, NetworkConfigFrom, NetworkListResponse,
    SwarmSpecCaConfigExternalCas, TaskSpecContainerSpecConfigsFile, TlsInfo,
};
#[cfg(feature = "v1_40")]
#[doc(inline)]
pub use super::v1_31::{Driver, TaskSpecPluginSpec, TaskSpecPluginSpecPrivileges, Volume};
#[cfg(feature = "v1_40")]
#[doc(inline)]
pub use super::v1_32::{
    Address, Commit, EndpointIpamConfig, EndpointSettings, EngineDescription,
    EngineDescriptionPlugins, GenericResources, GenericResourcesItem,
    GenericResourcesItemDiscreteResourceSpec, GenericResourcesItemNamedResourceSpec,
    IndexInfo, JoinTokens, LocalNodeState, ManagerStatus, MountPoint, MountType, Node,
    NodeDescription, NodeListResponse, NodeState, NodeStatus, PeerNode, Platform,
    PluginsInfo, PortBinding, Reachability, RegistryServiceConfig, ResourceObject,
    Runtime, SwarmSpec, SwarmSpecCaConfig, SystemInfoIsolation, TaskSpecResources,
};
#[cfg(feature = "v1_40")]
#[doc(inline)]
pub use super::v1_35::{ContainerConfig, TaskSpecContainerSpecIsolation};
#[cfg(feature = "v1_40")]
#[doc(inline)]
pub use super::v1_36::{
    BuildInfo, BuildInfoAux, ContainerChangeResponseItem,
    ContainerChangeResponseItemKind, ContainerChangesResponse, CreateImageInfo, ImageId,
    ProgressDetail, UnlockKeyResponse,
};
#[cfg(feature = "v1_40")]
#[doc(inline)]
pub use super::v1_37::{
    Config, ConfigListResponse, ConfigSpec, EndpointPortConfig,
    EndpointPortConfigProtocol, EndpointSpec, Port, PortType, Secret, SecretListResponse,
    SecretSpec, ServiceEndpoint, TaskState, TaskStatus, TaskStatusPortStatus,
};
#[cfg(feature = "v1_40")]
#[doc(inline)]
pub use super::v1_38::{
    Plugin, PluginConfig, PluginConfigInterface, PluginConfigInterfaceProtocolScheme,
    PluginListResponse, TaskSpecNetworkAttachmentSpec,
};
#[cfg(feature = "v1_40")]
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

#[cfg(feature = "operations")]
pub mod operations;
