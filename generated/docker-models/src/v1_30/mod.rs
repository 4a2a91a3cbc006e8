// Written by `cargo xtask gen` from spec/docker/contract/v1.30.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Docker Engine API 1.30.
//!
//! 52 of its 231 types are new or changed in this version; the others are those of earlier ones.

// Unused where no version is on that shares a file of this one.
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
    task_spec_container_spec_privileges_selinux_context::TaskSpecContainerSpecPrivilegesSelinuxContext
    tls_info::TlsInfo
}

// API 1.30 to 1.51.
shared! { (any(
    feature = "v1_30", feature = "v1_31", feature = "v1_32", feature = "v1_33", feature = "v1_34",
    feature = "v1_35", feature = "v1_36", feature = "v1_37", feature = "v1_38", feature = "v1_39",
    feature = "v1_40", feature = "v1_41", feature = "v1_42", feature = "v1_43", feature = "v1_44",
    feature = "v1_45", feature = "v1_46", feature = "v1_47", feature = "v1_48", feature = "v1_49",
    feature = "v1_50", feature = "v1_51"
))
    network_container::NetworkContainer
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
    distribution_inspect_response_platforms::DistributionInspectResponsePlatforms
    restart_policy::RestartPolicy
    restart_policy_name::RestartPolicyName
    swarm_join_body::SwarmJoinBody
    task_spec_container_spec_configs::TaskSpecContainerSpecConfigs
    task_spec_container_spec_privileges::TaskSpecContainerSpecPrivileges
    task_spec_container_spec_privileges_credential_spec::TaskSpecContainerSpecPrivilegesCredentialSpec
}

// API 1.30 to 1.38.
shared! { (any(
    feature = "v1_30", feature = "v1_31", feature = "v1_32", feature = "v1_33", feature = "v1_34",
    feature = "v1_35", feature = "v1_36", feature = "v1_37", feature = "v1_38"
))
    container_inspect_response_state::ContainerInspectResponseState
    container_inspect_response_state_status::ContainerInspectResponseStateStatus
}

// API 1.30 to 1.36.
shared! { (any(
    feature = "v1_30", feature = "v1_31", feature = "v1_32", feature = "v1_33", feature = "v1_34",
    feature = "v1_35", feature = "v1_36"
))
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
    config::Config
    config_list_response::ConfigListResponse
    container_create_body::ContainerCreateBody
    container_inspect_response::ContainerInspectResponse
    host_config::HostConfig
    node::Node
    node_description::NodeDescription
    node_list_response::NodeListResponse
    swarm_init_body::SwarmInitBody
    swarm_inspect_response::SwarmInspectResponse
    swarm_spec::SwarmSpec
    swarm_spec_ca_config::SwarmSpecCaConfig
    system_info_response::SystemInfoResponse
    system_info_response_plugins::SystemInfoResponsePlugins
    task_spec_container_spec::TaskSpecContainerSpec
    task_spec_placement::TaskSpecPlacement
    task_spec_placement_platforms::TaskSpecPlacementPlatforms
}

// API 1.30.
shared! { (feature = "v1_30")
    image::Image
    secret::Secret
    secret_list_response::SecretListResponse
    service::Service
    service_list_response::ServiceListResponse
    service_spec::ServiceSpec
    task::Task
    task_list_response::TaskListResponse
    task_spec::TaskSpec
}

#[cfg(feature = "v1_30")]
pub use super::support::Timestamp;
#[cfg(feature = "v1_30")]
#[doc(inline)]
pub use super::v1_25::{
    AuthConfig, BuildInfo, ContainerCreateBodyNetworkingConfig, ContainerCreateResponse,
    ContainerExecBody, ContainerLogs101Response, ContainerLogsResponse,
    ContainerPruneResponse, ContainerStatsResponse, ContainerSummary,
    ContainerSummaryItem, ContainerSummaryItemHostConfig,
    ContainerSummaryItemNetworkSettings, ContainerTopResponse, ContainerUpdateResponse,
    ContainerWaitResponse, CreateImageInfo, DeviceMapping, EndpointPortConfig,
    EndpointPortConfigProtocol, EndpointSettings, EndpointSettingsIpamConfig,
    EndpointSpec, EndpointSpecMode, ErrorDetail, ErrorResponse, ExecInspectResponse,
    ExecStartBody, GetPluginPrivilegesResponse, GetPluginPrivilegesResponseItem,
    HostConfigIsolation, HostConfigLogConfig, HostConfigLogConfigType,
    HostConfigPortBindings, IdResponse, ImageBuildBody, ImageCreateBody,
    ImageGetAllResponse, ImageGetResponse, ImageHistoryResponse,
    ImageHistoryResponseItem, ImageListResponse, ImageLoadBody, ImageSearchResponse,
    ImageSearchResponseItem, ImageSummary, Ipam, MountBindOptions,
    MountBindOptionsPropagation, MountPoint, MountTmpfsOptions, MountType,
    MountVolumeOptions, MountVolumeOptionsDriverConfig,
    NetworkAttachmentNetworkDriverState, NetworkAttachmentNetworkSpec,
    NetworkAttachmentNetworkSpecDriverConfiguration, NetworkConfig, NetworkConfigPorts,
    NetworkConnectBody, NetworkCreateResponse, NetworkDisconnectBody, NetworkPeers,
    NodeDescriptionEngine, NodeDescriptionEnginePlugins, NodeDescriptionPlatform,
    NodeDescriptionResources, NodeSpec, NodeSpecAvailability, NodeSpecRole,
    PluginConfigArgs, PluginConfigInterface, PluginConfigInterfaceTypes,
    PluginConfigLinux, PluginConfigNetwork, PluginConfigRootfs, PluginConfigUser,
    PluginCreateBody, PluginDevice, PluginEnv, PluginInterfaceType, PluginMount,
    PluginPullBody, PluginPullBodyItem, PluginSetBody, PluginSettings, Port, PortType,
    ProcessConfig, ProgressDetail, PushImageInfo, PushImageInfoAux,
    ResourcesBlkioWeightDevice, ResourcesUlimits, SecretCreateResponse, SecretSpec,
    ServiceCreateResponse, ServiceEndpoint, ServiceEndpointVirtualIps,
    ServiceLogs101Response, ServiceLogsResponse, ServiceSpecMode,
    ServiceSpecModeReplicated, ServiceSpecNetworks, ServiceUpdateResponse,
    ServiceUpdateStatus, ServiceUpdateStatusState, SwarmInitResponse,
    SwarmInspectResponseJoinTokens, SwarmSpecCaConfigExternalCasProtocol,
    SwarmSpecDispatcher, SwarmSpecEncryptionConfig, SwarmSpecOrchestration,
    SwarmSpecRaft, SwarmSpecTaskDefaults, SwarmSpecTaskDefaultsLogDriver,
    SwarmUnlockBody, SwarmUnlockkeyResponse, SystemAuthResponse, SystemDataUsageResponse,
    SystemEventsResponse, SystemEventsResponseActor, SystemInfoResponseRegistryConfig,
    SystemInfoResponseRegistryConfigIndexConfigs, SystemPingResponse,
    SystemVersionResponse, TaskSpecContainerSpecDnsConfig, TaskSpecLogDriver,
    TaskSpecNetworks, TaskSpecResources, TaskSpecResourcesLimits,
    TaskSpecResourcesReservations, TaskSpecRestartPolicy, TaskSpecRestartPolicyCondition,
    TaskState, TaskStatus, TaskStatusContainerStatus, TaskStatusPortStatus,
    ThrottleDevice, Volume, VolumeCreateBody, VolumeListResponse, VolumePruneResponse,
    VolumeScope, VolumeUsageData,
};
#[cfg(feature = "v1_30")]
#[doc(inline)]
pub use super::v1_26::{NetworkPruneResponse, PluginUpgradeBody, PluginUpgradeBodyItem};
#[cfg(feature = "v1_30")]
#[doc(inline)]
pub use super::v1_27::{
    NetworkAttachment, NetworkAttachmentNetwork, ObjectVersion,
    TaskSpecContainerSpecSecrets, TaskSpecContainerSpecSecretsFile,
};
#[cfg(feature = "v1_30")]
#[doc(inline)]
pub use super::v1_28::{
    ContainerChangesResponse, ContainerChangesResponseItem,
    ContainerChangesResponseItemKind, GraphDriverData, ImageDeleteResponse,
    ImageDeleteResponseItem, ImagePruneResponse, ImageRootFs, PutContainerArchiveBody,
    Resources, ServiceSpecRollbackConfigFailureAction,
    ServiceSpecUpdateConfigFailureAction, TaskSpecPlacementPreferences,
    TaskSpecPlacementPreferencesSpread,
};
#[cfg(feature = "v1_30")]
#[doc(inline)]
pub use super::v1_29::{
    HealthConfig, Mount, NetworkCreateBody, Plugin, PluginConfig, PluginListResponse,
    ServiceSpecRollbackConfig, ServiceSpecRollbackConfigOrder, ServiceSpecUpdateConfig,
    ServiceSpecUpdateConfigOrder, TaskLogs101Response, TaskLogsResponse,
};
