// Written by `cargo xtask gen` from spec/docker/contract/v1.30.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Docker Engine API 1.30.
//!
//! 61 of its 256 types are new or changed in this version. The others are re-exported from earlier versions.

// Unused if no version is enabled that shares a file of this one.
#[allow(unused_imports)]
use super::support;

// API 1.30 and later.
shared! { (any(
    feature = "v1_30", feature = "v1_31", feature = "v1_32", feature = "v1_33", feature = "v1_34",
    feature = "v1_35", feature = "v1_36", feature = "v1_37", feature = "v1_38", feature = "v1_39",
    feature = "v1_40", feature = "v1_41", feature = "v1_42", feature = "v1_43", feature = "v1_44",
    feature = "v1_45", feature = "v1_46", feature = "v1_47", feature = "v1_48", feature = "v1_49",
    feature = "v1_50", feature = "v1_51", feature = "v1_52", feature = "v1_53", feature = "v1_54",
    feature = "v1_55"
))
    config_create_response::ConfigCreateResponse
    swarm_spec_ca_config_external_cas::SwarmSpecCaConfigExternalCas
    task_spec_container_spec_configs_file::TaskSpecContainerSpecConfigsFile
    tls_info::TlsInfo
}

// API 1.30 to 1.40.
shared! { (any(
    feature = "v1_30", feature = "v1_31", feature = "v1_32", feature = "v1_33", feature = "v1_34",
    feature = "v1_35", feature = "v1_36", feature = "v1_37", feature = "v1_38", feature = "v1_39",
    feature = "v1_40"
))
    network::Network
    network_config_from::NetworkConfigFrom
    network_list_response::NetworkListResponse
}

// API 1.30 to 1.39.
shared! { (any(
    feature = "v1_30", feature = "v1_31", feature = "v1_32", feature = "v1_33", feature = "v1_34",
    feature = "v1_35", feature = "v1_36", feature = "v1_37", feature = "v1_38", feature = "v1_39"
))
    distribution_inspect_response::DistributionInspectResponse
    distribution_inspect_response_descriptor::DistributionInspectResponseDescriptor
    distribution_inspect_response_descriptor_platform::DistributionInspectResponseDescriptorPlatform
    distribution_inspect_response_platforms::DistributionInspectResponsePlatforms
    network_create_body::NetworkCreateBody
    network_create_body_config_from::NetworkCreateBodyConfigFrom
    restart_policy::RestartPolicy
    restart_policy_name::RestartPolicyName
    swarm_join_body::SwarmJoinBody
    task_spec_container_spec_configs::TaskSpecContainerSpecConfigs
}

// API 1.30 to 1.38.
shared! { (any(
    feature = "v1_30", feature = "v1_31", feature = "v1_32", feature = "v1_33", feature = "v1_34",
    feature = "v1_35", feature = "v1_36", feature = "v1_37", feature = "v1_38"
))
    container_inspect_response_state::ContainerInspectResponseState
    container_inspect_response_state_status::ContainerInspectResponseStateStatus
    service_spec_networks::ServiceSpecNetworks
    task_spec_networks::TaskSpecNetworks
}

// API 1.30 to 1.36.
shared! { (any(
    feature = "v1_30", feature = "v1_31", feature = "v1_32", feature = "v1_33", feature = "v1_34",
    feature = "v1_35", feature = "v1_36"
))
    config::Config
    config_list_response::ConfigListResponse
    config_spec::ConfigSpec
    container_update_body::ContainerUpdateBody
}

// API 1.30 to 1.34.
shared! { (any(
    feature = "v1_30", feature = "v1_31", feature = "v1_32", feature = "v1_33", feature = "v1_34"
))
    container_config::ContainerConfig
    container_config_cmd::ContainerConfigCmd
    container_config_entrypoint::ContainerConfigEntrypoint
}

// API 1.30 and 1.31.
shared! { (any(
    feature = "v1_30", feature = "v1_31"
))
    cluster_info::ClusterInfo
    container_create_body::ContainerCreateBody
    container_create_body_networking_config::ContainerCreateBodyNetworkingConfig
    container_summary::ContainerSummary
    container_summary_item::ContainerSummaryItem
    container_summary_item_network_settings::ContainerSummaryItemNetworkSettings
    endpoint_settings::EndpointSettings
    host_config::HostConfig
    network_config::NetworkConfig
    network_connect_body::NetworkConnectBody
    node::Node
    node_description::NodeDescription
    node_list_response::NodeListResponse
    swarm_init_body::SwarmInitBody
    swarm_inspect_response::SwarmInspectResponse
    swarm_spec::SwarmSpec
    swarm_spec_ca_config::SwarmSpecCaConfig
    system_info_response::SystemInfoResponse
    system_info_response_plugins::SystemInfoResponsePlugins
    system_info_response_registry_config::SystemInfoResponseRegistryConfig
    system_info_response_swarm::SystemInfoResponseSwarm
    task_spec_container_spec::TaskSpecContainerSpec
    task_spec_placement::TaskSpecPlacement
    task_spec_placement_platforms::TaskSpecPlacementPlatforms
}

// API 1.30.
shared! { (feature = "v1_30")
    container_inspect_response::ContainerInspectResponse
    image::Image
    service::Service
    service_list_response::ServiceListResponse
    service_spec::ServiceSpec
    system_data_usage_response::SystemDataUsageResponse
    task::Task
    task_list_response::TaskListResponse
    task_spec::TaskSpec
}

#[cfg(feature = "v1_30")]
pub use super::support::Timestamp;
#[cfg(feature = "v1_30")]
#[doc(inline)]
pub use super::v1_25::{
    AuthConfig, BuildInfo, ContainerCreateResponse, ContainerExecBody,
    ContainerInspectResponseStateHealth, ContainerInspectResponseStateHealthLog,
    ContainerInspectResponseStateHealthStatus, ContainerLogs101Response,
    ContainerLogsResponse, ContainerPruneResponse, ContainerStatsResponse,
    ContainerSummaryItemHostConfig, ContainerTopResponse, ContainerUpdateResponse,
    ContainerWaitResponse, CreateImageInfo, DeviceMapping, EndpointPortConfig,
    EndpointPortConfigProtocol, EndpointPortConfigPublishMode,
    EndpointSettingsIpamConfig, EndpointSpec, EndpointSpecMode, ErrorDetail,
    ErrorResponse, ExecInspectResponse, ExecStartBody, GetPluginPrivilegesResponse,
    GetPluginPrivilegesResponseItem, HostConfigIsolation, HostConfigLogConfig,
    HostConfigLogConfigType, HostConfigPortBindings, IdResponse, ImageBuildBody,
    ImageCreateBody, ImageGetAllResponse, ImageGetResponse, ImageHistoryResponse,
    ImageHistoryResponseItem, ImageListResponse, ImageLoadBody, ImageSearchResponse,
    ImageSearchResponseItem, ImageSummary, Ipam, IpamConfig, MountBindOptions,
    MountBindOptionsPropagation, MountPoint, MountTmpfsOptions, MountType,
    MountVolumeOptions, MountVolumeOptionsDriverConfig,
    NetworkAttachmentNetworkDriverState, NetworkAttachmentNetworkSpec,
    NetworkAttachmentNetworkSpecDriverConfiguration, NetworkConfigPorts,
    NetworkConfigSecondaryIpAddresses, NetworkConfigSecondaryIpv6Addresses,
    NetworkContainer, NetworkCreateResponse, NetworkDisconnectBody, NetworkPeers,
    NetworkPruneResponse, NodeDescriptionEngine, NodeDescriptionEnginePlugins,
    NodeDescriptionPlatform, NodeDescriptionResources, NodeManagerStatus,
    NodeManagerStatusReachability, NodeSpec, NodeSpecAvailability, NodeSpecRole,
    NodeStatus, NodeStatusState, PluginConfigArgs, PluginConfigInterface,
    PluginConfigInterfaceTypes, PluginConfigLinux, PluginConfigNetwork,
    PluginConfigRootfs, PluginConfigUser, PluginCreateBody, PluginDevice, PluginEnv,
    PluginInterfaceType, PluginMount, PluginPullBody, PluginPullBodyItem, PluginSetBody,
    PluginSettings, Port, PortType, ProcessConfig, ProgressDetail, PushImageInfo,
    PushImageInfoAux, ResourcesBlkioWeightDevice, ResourcesUlimits, SecretCreateResponse,
    SecretSpec, ServiceCreateResponse, ServiceEndpoint, ServiceEndpointVirtualIps,
    ServiceLogs101Response, ServiceLogsResponse, ServiceSpecMode,
    ServiceSpecModeReplicated, ServiceUpdateResponse, ServiceUpdateStatus,
    ServiceUpdateStatusState, SwarmInitResponse, SwarmInspectResponseJoinTokens,
    SwarmSpecCaConfigExternalCasProtocol, SwarmSpecDispatcher, SwarmSpecEncryptionConfig,
    SwarmSpecOrchestration, SwarmSpecRaft, SwarmSpecTaskDefaults,
    SwarmSpecTaskDefaultsLogDriver, SwarmUnlockBody, SwarmUnlockkeyResponse,
    SystemAuthResponse, SystemEventsResponse, SystemEventsResponseActor,
    SystemEventsResponseScope, SystemInfoResponseCgroupDriver,
    SystemInfoResponseContainerdCommit, SystemInfoResponseInitCommit,
    SystemInfoResponseIsolation, SystemInfoResponseRegistryConfigIndexConfigs,
    SystemInfoResponseRuncCommit, SystemInfoResponseRuntimes,
    SystemInfoResponseSwarmLocalNodeState, SystemInfoResponseSwarmRemoteManagers,
    SystemPingResponse, SystemVersionResponse, TaskSpecContainerSpecDnsConfig,
    TaskSpecContainerSpecSecrets, TaskSpecContainerSpecSecretsFile, TaskSpecLogDriver,
    TaskSpecResources, TaskSpecResourcesLimits, TaskSpecResourcesReservations,
    TaskSpecRestartPolicy, TaskSpecRestartPolicyCondition, TaskState, TaskStatus,
    TaskStatusContainerStatus, TaskStatusPortStatus, ThrottleDevice, Volume,
    VolumeCreateBody, VolumeListResponse, VolumePruneResponse, VolumeScope,
    VolumeUsageData,
};
#[cfg(feature = "v1_30")]
#[doc(inline)]
pub use super::v1_26::{PluginUpgradeBody, PluginUpgradeBodyItem};
#[cfg(feature = "v1_30")]
#[doc(inline)]
pub use super::v1_27::{
    NetworkAttachment, NetworkAttachmentNetwork, ObjectVersion, Secret,
    SecretListResponse,
};
#[cfg(feature = "v1_30")]
#[doc(inline)]
pub use super::v1_28::{
    ContainerChangesResponse, ContainerChangesResponseItem,
    ContainerChangesResponseItemKind, GraphDriverData, ImageDeleteResponse,
    ImageDeleteResponseItem, ImagePruneResponse, ImageRootFs, Mount,
    PutContainerArchiveBody, Resources, ServiceSpecRollbackConfigFailureAction,
    ServiceSpecUpdateConfigFailureAction, SwarmInitBodyAvailability,
    SwarmJoinBodyAvailability, TaskSpecPlacementPreferences,
    TaskSpecPlacementPreferencesSpread,
};
#[cfg(feature = "v1_30")]
#[doc(inline)]
pub use super::v1_29::{
    HealthConfig, Plugin, PluginConfig, PluginListResponse, ServiceSpecRollbackConfig,
    ServiceSpecRollbackConfigOrder, ServiceSpecUpdateConfig,
    ServiceSpecUpdateConfigOrder, TaskLogs101Response, TaskLogsResponse,
    TaskSpecContainerSpecPrivileges, TaskSpecContainerSpecPrivilegesCredentialSpec,
    TaskSpecContainerSpecPrivilegesSelinuxContext,
};

#[cfg(feature = "operations")]
pub mod operations;
