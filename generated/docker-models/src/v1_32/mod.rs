// Written by `cargo xtask gen` from spec/docker/contract/v1.32.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Docker Engine API 1.32.
//!
//! 59 of its 260 types are new or changed in this version. The others are re-exported from earlier versions.

// Unused if no version is enabled that shares a file of this one.
#[allow(unused_imports)]
use super::support;

// API 1.32 and later.
shared! { (any(
    feature = "v1_32", feature = "v1_33", feature = "v1_34", feature = "v1_35", feature = "v1_36",
    feature = "v1_37", feature = "v1_38", feature = "v1_39", feature = "v1_40", feature = "v1_41",
    feature = "v1_42", feature = "v1_43", feature = "v1_44", feature = "v1_45", feature = "v1_46",
    feature = "v1_47", feature = "v1_48", feature = "v1_49", feature = "v1_50", feature = "v1_51",
    feature = "v1_52", feature = "v1_53", feature = "v1_54", feature = "v1_55"
))
    address::Address
    endpoint_ipam_config::EndpointIpamConfig
    engine_description::EngineDescription
    engine_description_plugins::EngineDescriptionPlugins
    generic_resources::GenericResources
    generic_resources_item::GenericResourcesItem
    generic_resources_item_discrete_resource_spec::GenericResourcesItemDiscreteResourceSpec
    generic_resources_item_named_resource_spec::GenericResourcesItemNamedResourceSpec
    index_info::IndexInfo
    join_tokens::JoinTokens
    local_node_state::LocalNodeState
    manager_status::ManagerStatus
    node_state::NodeState
    node_status::NodeStatus
    peer_node::PeerNode
    platform::Platform
    plugins_info::PluginsInfo
    port_binding::PortBinding
    reachability::Reachability
    resource_object::ResourceObject
    swarm_spec::SwarmSpec
    swarm_spec_ca_config::SwarmSpecCaConfig
    system_info_isolation::SystemInfoIsolation
}

// API 1.32 to 1.51.
shared! { (any(
    feature = "v1_32", feature = "v1_33", feature = "v1_34", feature = "v1_35", feature = "v1_36",
    feature = "v1_37", feature = "v1_38", feature = "v1_39", feature = "v1_40", feature = "v1_41",
    feature = "v1_42", feature = "v1_43", feature = "v1_44", feature = "v1_45", feature = "v1_46",
    feature = "v1_47", feature = "v1_48", feature = "v1_49", feature = "v1_50", feature = "v1_51"
))
    commit::Commit
}

// API 1.32 to 1.48.
shared! { (any(
    feature = "v1_32", feature = "v1_33", feature = "v1_34", feature = "v1_35", feature = "v1_36",
    feature = "v1_37", feature = "v1_38", feature = "v1_39", feature = "v1_40", feature = "v1_41",
    feature = "v1_42", feature = "v1_43", feature = "v1_44", feature = "v1_45", feature = "v1_46",
    feature = "v1_47", feature = "v1_48"
))
    registry_service_config::RegistryServiceConfig
}

// API 1.32 to 1.43.
shared! { (any(
    feature = "v1_32", feature = "v1_33", feature = "v1_34", feature = "v1_35", feature = "v1_36",
    feature = "v1_37", feature = "v1_38", feature = "v1_39", feature = "v1_40", feature = "v1_41",
    feature = "v1_42", feature = "v1_43"
))
    endpoint_settings::EndpointSettings
}

// API 1.32 to 1.42.
shared! { (any(
    feature = "v1_32", feature = "v1_33", feature = "v1_34", feature = "v1_35", feature = "v1_36",
    feature = "v1_37", feature = "v1_38", feature = "v1_39", feature = "v1_40", feature = "v1_41",
    feature = "v1_42"
))
    runtime::Runtime
}

// API 1.32 to 1.41.
shared! { (any(
    feature = "v1_32", feature = "v1_33", feature = "v1_34", feature = "v1_35", feature = "v1_36",
    feature = "v1_37", feature = "v1_38", feature = "v1_39", feature = "v1_40", feature = "v1_41"
))
    mount_point::MountPoint
    mount_type::MountType
    node::Node
    node_description::NodeDescription
    node_list_response::NodeListResponse
}

// API 1.32 to 1.40.
shared! { (any(
    feature = "v1_32", feature = "v1_33", feature = "v1_34", feature = "v1_35", feature = "v1_36",
    feature = "v1_37", feature = "v1_38", feature = "v1_39", feature = "v1_40"
))
    task_spec_resources::TaskSpecResources
}

// API 1.32 to 1.39.
shared! { (any(
    feature = "v1_32", feature = "v1_33", feature = "v1_34", feature = "v1_35", feature = "v1_36",
    feature = "v1_37", feature = "v1_38", feature = "v1_39"
))
    container_summary_item_network_settings::ContainerSummaryItemNetworkSettings
    mount::Mount
    network_connect_body::NetworkConnectBody
    system_info_cgroup_driver::SystemInfoCgroupDriver
    task_spec_placement::TaskSpecPlacement
}

// API 1.32 to 1.38.
shared! { (any(
    feature = "v1_32", feature = "v1_33", feature = "v1_34", feature = "v1_35", feature = "v1_36",
    feature = "v1_37", feature = "v1_38"
))
    cluster_info::ClusterInfo
    container_create_body_networking_config::ContainerCreateBodyNetworkingConfig
    network_settings::NetworkSettings
    port_map::PortMap
    swarm::Swarm
    swarm_info::SwarmInfo
    swarm_init_body::SwarmInitBody
    system_info::SystemInfo
}

// API 1.32 to 1.36.
shared! { (any(
    feature = "v1_32", feature = "v1_33", feature = "v1_34", feature = "v1_35", feature = "v1_36"
))
    container_summary::ContainerSummary
    container_summary_item::ContainerSummaryItem
    system_data_usage_response::SystemDataUsageResponse
}

// API 1.32 to 1.34.
shared! { (any(
    feature = "v1_32", feature = "v1_33", feature = "v1_34"
))
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

#[cfg(feature = "v1_32")]
pub use super::support::Timestamp;
#[cfg(feature = "v1_32")]
#[doc(inline)]
pub use super::v1_25::{
    AuthConfig, BuildInfo, ContainerCreateResponse, ContainerExecBody,
    ContainerInspectResponseStateHealth, ContainerInspectResponseStateHealthLog,
    ContainerInspectResponseStateHealthStatus, ContainerLogs101Response,
    ContainerLogsResponse, ContainerPruneResponse, ContainerStatsResponse,
    ContainerSummaryItemHostConfig, ContainerTopResponse, ContainerUpdateResponse,
    ContainerWaitResponse, CreateImageInfo, DeviceMapping, EndpointPortConfig,
    EndpointPortConfigProtocol, EndpointPortConfigPublishMode, EndpointSpec,
    EndpointSpecMode, ErrorDetail, ErrorResponse, ExecInspectResponse, ExecStartBody,
    GetPluginPrivilegesResponse, GetPluginPrivilegesResponseItem, HostConfigIsolation,
    HostConfigLogConfig, HostConfigLogConfigType, HostConfigPortBindings, IdResponse,
    ImageBuildBody, ImageCreateBody, ImageGetAllResponse, ImageGetResponse,
    ImageHistoryResponse, ImageHistoryResponseItem, ImageListResponse, ImageLoadBody,
    ImageSearchResponse, ImageSearchResponseItem, ImageSummary, Ipam, IpamConfig,
    MountBindOptions, MountBindOptionsPropagation, MountTmpfsOptions, MountVolumeOptions,
    MountVolumeOptionsDriverConfig, NetworkAttachmentNetworkDriverState,
    NetworkAttachmentNetworkSpec, NetworkAttachmentNetworkSpecDriverConfiguration,
    NetworkContainer, NetworkCreateResponse, NetworkDisconnectBody, NetworkPeers,
    NetworkPruneResponse, NodeSpec, NodeSpecAvailability, NodeSpecRole, PluginConfigArgs,
    PluginConfigInterface, PluginConfigInterfaceTypes, PluginConfigLinux,
    PluginConfigNetwork, PluginConfigRootfs, PluginConfigUser, PluginCreateBody,
    PluginDevice, PluginEnv, PluginInterfaceType, PluginMount, PluginPullBody,
    PluginPullBodyItem, PluginSetBody, PluginSettings, Port, PortType, ProcessConfig,
    ProgressDetail, PushImageInfo, PushImageInfoAux, ResourcesBlkioWeightDevice,
    ResourcesUlimits, SecretCreateResponse, ServiceCreateResponse, ServiceEndpoint,
    ServiceEndpointVirtualIps, ServiceLogs101Response, ServiceLogsResponse,
    ServiceSpecMode, ServiceSpecModeReplicated, ServiceUpdateResponse,
    ServiceUpdateStatus, ServiceUpdateStatusState, SwarmInitResponse,
    SwarmSpecCaConfigExternalCasProtocol, SwarmSpecDispatcher, SwarmSpecEncryptionConfig,
    SwarmSpecOrchestration, SwarmSpecRaft, SwarmSpecTaskDefaults,
    SwarmSpecTaskDefaultsLogDriver, SwarmUnlockBody, SwarmUnlockkeyResponse,
    SystemAuthResponse, SystemEventsResponse, SystemEventsResponseActor,
    SystemEventsResponseScope, SystemPingResponse, SystemVersionResponse,
    TaskSpecContainerSpecDnsConfig, TaskSpecContainerSpecSecrets,
    TaskSpecContainerSpecSecretsFile, TaskSpecLogDriver, TaskSpecRestartPolicy,
    TaskSpecRestartPolicyCondition, TaskState, TaskStatus, TaskStatusContainerStatus,
    TaskStatusPortStatus, ThrottleDevice, VolumeCreateBody, VolumePruneResponse,
    VolumeScope, VolumeUsageData,
};
#[cfg(feature = "v1_32")]
#[doc(inline)]
pub use super::v1_26::{PluginUpgradeBody, PluginUpgradeBodyItem};
#[cfg(feature = "v1_32")]
#[doc(inline)]
pub use super::v1_27::{NetworkAttachment, NetworkAttachmentNetwork, ObjectVersion};
#[cfg(feature = "v1_32")]
#[doc(inline)]
pub use super::v1_28::{
    ContainerChangesResponse, ContainerChangesResponseItem,
    ContainerChangesResponseItemKind, GraphDriverData, ImageDeleteResponse,
    ImageDeleteResponseItem, ImagePruneResponse, ImageRootFs, PutContainerArchiveBody,
    Resources, ServiceSpecRollbackConfigFailureAction,
    ServiceSpecUpdateConfigFailureAction, SwarmInitBodyAvailability,
    SwarmJoinBodyAvailability, TaskSpecPlacementPreferences,
    TaskSpecPlacementPreferencesSpread,
};
#[cfg(feature = "v1_32")]
#[doc(inline)]
pub use super::v1_29::{
    HealthConfig, Plugin, PluginConfig, PluginListResponse, ServiceSpecRollbackConfig,
    ServiceSpecRollbackConfigOrder, ServiceSpecUpdateConfig,
    ServiceSpecUpdateConfigOrder, TaskLogs101Response, TaskLogsResponse,
    TaskSpecContainerSpecPrivileges, TaskSpecContainerSpecPrivilegesCredentialSpec,
    TaskSpecContainerSpecPrivilegesSelinuxContext,
};
#[cfg(feature = "v1_32")]
#[doc(inline)]
pub use super::v1_30::{
    Config, ConfigCreateResponse, ConfigListResponse, ConfigSpec, ContainerConfig,
    ContainerConfigCmd, ContainerConfigEntrypoint, ContainerInspectResponseState,
    ContainerInspectResponseStateStatus, ContainerUpdateBody,
    DistributionInspectResponse, DistributionInspectResponseDescriptor,
    DistributionInspectResponseDescriptorPlatform, DistributionInspectResponsePlatforms,
    Network, NetworkConfigFrom, NetworkCreateBody, NetworkCreateBodyConfigFrom,
    NetworkListResponse, RestartPolicy, RestartPolicyName, ServiceSpecNetworks,
    SwarmJoinBody, SwarmSpecCaConfigExternalCas, TaskSpecContainerSpecConfigs,
    TaskSpecContainerSpecConfigsFile, TaskSpecNetworks, TlsInfo,
};
#[cfg(feature = "v1_32")]
#[doc(inline)]
pub use super::v1_31::{
    BuildPruneResponse, Driver, Image, ImageMetadata, Secret, SecretListResponse,
    SecretSpec, TaskSpecPluginSpec, TaskSpecPluginSpecPrivileges, Volume,
    VolumeListResponse,
};

#[cfg(feature = "operations")]
pub mod operations;
