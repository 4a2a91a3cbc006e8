// Written by `cargo xtask gen` from spec/docker/contract/v1.28.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Docker Engine API 1.28.
//!
//! 34 of its 234 types are new or changed in this version. The others are re-exported from earlier versions.

// Unused if no version is enabled that shares a file of this one.
#[allow(unused_imports)]
use super::support;

// API 1.28 and later.
shared! { (any(
    feature = "v1_28", feature = "v1_29", feature = "v1_30", feature = "v1_31", feature = "v1_32",
    feature = "v1_33", feature = "v1_34", feature = "v1_35", feature = "v1_36", feature = "v1_37",
    feature = "v1_38", feature = "v1_39", feature = "v1_40", feature = "v1_41", feature = "v1_42",
    feature = "v1_43", feature = "v1_44", feature = "v1_45", feature = "v1_46", feature = "v1_47",
    feature = "v1_48", feature = "v1_49", feature = "v1_50", feature = "v1_51", feature = "v1_52",
    feature = "v1_53", feature = "v1_54", feature = "v1_55"
))
    image_delete_response::ImageDeleteResponse
    image_delete_response_item::ImageDeleteResponseItem
    image_prune_response::ImagePruneResponse
    service_spec_rollback_config_failure_action::ServiceSpecRollbackConfigFailureAction
    service_spec_update_config_failure_action::ServiceSpecUpdateConfigFailureAction
    task_spec_placement_preferences::TaskSpecPlacementPreferences
    task_spec_placement_preferences_spread::TaskSpecPlacementPreferencesSpread
}

// API 1.28 to 1.46.
shared! { (any(
    feature = "v1_28", feature = "v1_29", feature = "v1_30", feature = "v1_31", feature = "v1_32",
    feature = "v1_33", feature = "v1_34", feature = "v1_35", feature = "v1_36", feature = "v1_37",
    feature = "v1_38", feature = "v1_39", feature = "v1_40", feature = "v1_41", feature = "v1_42",
    feature = "v1_43", feature = "v1_44", feature = "v1_45", feature = "v1_46"
))
    graph_driver_data::GraphDriverData
}

// API 1.28 to 1.39.
shared! { (any(
    feature = "v1_28", feature = "v1_29", feature = "v1_30", feature = "v1_31", feature = "v1_32",
    feature = "v1_33", feature = "v1_34", feature = "v1_35", feature = "v1_36", feature = "v1_37",
    feature = "v1_38", feature = "v1_39"
))
    swarm_init_body_availability::SwarmInitBodyAvailability
    swarm_join_body_availability::SwarmJoinBodyAvailability
}

// API 1.28 to 1.38.
shared! { (any(
    feature = "v1_28", feature = "v1_29", feature = "v1_30", feature = "v1_31", feature = "v1_32",
    feature = "v1_33", feature = "v1_34", feature = "v1_35", feature = "v1_36", feature = "v1_37",
    feature = "v1_38"
))
    image_root_fs::ImageRootFs
    put_container_archive_body::PutContainerArchiveBody
}

// API 1.28 to 1.36.
shared! { (any(
    feature = "v1_28", feature = "v1_29", feature = "v1_30", feature = "v1_31", feature = "v1_32",
    feature = "v1_33", feature = "v1_34", feature = "v1_35", feature = "v1_36"
))
    resources::Resources
}

// API 1.28 to 1.35.
shared! { (any(
    feature = "v1_28", feature = "v1_29", feature = "v1_30", feature = "v1_31", feature = "v1_32",
    feature = "v1_33", feature = "v1_34", feature = "v1_35"
))
    container_changes_response::ContainerChangesResponse
    container_changes_response_item::ContainerChangesResponseItem
    container_changes_response_item_kind::ContainerChangesResponseItemKind
}

// API 1.28 to 1.31.
shared! { (any(
    feature = "v1_28", feature = "v1_29", feature = "v1_30", feature = "v1_31"
))
    mount::Mount
}

// API 1.28 and 1.29.
shared! { (any(
    feature = "v1_28", feature = "v1_29"
))
    container_update_body::ContainerUpdateBody
    swarm_init_body::SwarmInitBody
    swarm_join_body::SwarmJoinBody
    task_spec_placement::TaskSpecPlacement
}

// API 1.28.
shared! { (feature = "v1_28")
    container_create_body::ContainerCreateBody
    container_inspect_response::ContainerInspectResponse
    host_config::HostConfig
    image::Image
    service::Service
    service_list_response::ServiceListResponse
    service_spec::ServiceSpec
    service_spec_rollback_config::ServiceSpecRollbackConfig
    service_spec_update_config::ServiceSpecUpdateConfig
    task::Task
    task_list_response::TaskListResponse
    task_spec::TaskSpec
    task_spec_container_spec::TaskSpecContainerSpec
}

#[cfg(feature = "v1_28")]
pub use super::support::Timestamp;
#[cfg(feature = "v1_28")]
#[doc(inline)]
pub use super::v1_25::{
    AuthConfig, BuildInfo, ConfigCmd, ConfigEntrypoint,
    ContainerCreateBodyNetworkingConfig, ContainerCreateResponse, ContainerExecBody,
    ContainerInspectResponseState, ContainerInspectResponseStateHealth,
    ContainerInspectResponseStateHealthLog, ContainerInspectResponseStateHealthStatus,
    ContainerLogs101Response, ContainerLogsResponse, ContainerPruneResponse,
    ContainerStatsResponse, ContainerSummary, ContainerSummaryItem,
    ContainerSummaryItemHostConfig, ContainerSummaryItemNetworkSettings,
    ContainerTopResponse, ContainerUpdateResponse, ContainerWaitResponse,
    CreateImageInfo, DeviceMapping, EndpointPortConfig, EndpointPortConfigProtocol,
    EndpointPortConfigPublishMode, EndpointSettings, EndpointSettingsIpamConfig,
    EndpointSpec, EndpointSpecMode, ErrorDetail, ErrorResponse, ExecInspectResponse,
    ExecStartBody, GetPluginPrivilegesResponse, GetPluginPrivilegesResponseItem,
    HostConfigIsolation, HostConfigLogConfig, HostConfigLogConfigType,
    HostConfigPortBindings, IdResponse, ImageBuildBody, ImageCreateBody,
    ImageGetAllResponse, ImageGetResponse, ImageHistoryResponse,
    ImageHistoryResponseItem, ImageListResponse, ImageLoadBody, ImageSearchResponse,
    ImageSearchResponseItem, ImageSummary, Ipam, IpamConfig, MountBindOptions,
    MountBindOptionsPropagation, MountPoint, MountTmpfsOptions, MountType,
    MountVolumeOptions, MountVolumeOptionsDriverConfig, Network,
    NetworkAttachmentNetworkDriverState, NetworkAttachmentNetworkSpec,
    NetworkAttachmentNetworkSpecDriverConfiguration, NetworkConfig, NetworkConfigPorts,
    NetworkConfigSecondaryIpAddresses, NetworkConfigSecondaryIpv6Addresses,
    NetworkConnectBody, NetworkContainer, NetworkCreateBody, NetworkCreateResponse,
    NetworkDisconnectBody, NetworkListResponse, NetworkPeers, NetworkPruneResponse,
    NodeDescription, NodeDescriptionEngine, NodeDescriptionEnginePlugins,
    NodeDescriptionPlatform, NodeDescriptionResources, NodeManagerStatus,
    NodeManagerStatusReachability, NodeSpec, NodeSpecAvailability, NodeSpecRole,
    NodeStatus, NodeStatusState, PluginConfig, PluginConfigArgs, PluginConfigInterface,
    PluginConfigInterfaceTypes, PluginConfigLinux, PluginConfigNetwork,
    PluginConfigRootfs, PluginConfigUser, PluginCreateBody, PluginDevice, PluginEnv,
    PluginInterfaceType, PluginMount, PluginPullBody, PluginPullBodyItem, PluginSetBody,
    PluginSettings, Port, PortType, ProcessConfig, ProgressDetail, PushImageInfo,
    PushImageInfoAux, ResourcesBlkioWeightDevice, ResourcesUlimits, RestartPolicy,
    RestartPolicyName, SecretCreateResponse, SecretSpec, ServiceCreateResponse,
    ServiceEndpoint, ServiceEndpointVirtualIps, ServiceLogs101Response,
    ServiceLogsResponse, ServiceSpecMode, ServiceSpecModeReplicated, ServiceSpecNetworks,
    ServiceUpdateResponse, ServiceUpdateStatus, ServiceUpdateStatusState,
    SwarmInitResponse, SwarmInspectResponseJoinTokens, SwarmSpec, SwarmSpecCaConfig,
    SwarmSpecCaConfigExternalCas, SwarmSpecCaConfigExternalCasProtocol,
    SwarmSpecDispatcher, SwarmSpecEncryptionConfig, SwarmSpecOrchestration,
    SwarmSpecRaft, SwarmSpecTaskDefaults, SwarmSpecTaskDefaultsLogDriver,
    SwarmUnlockBody, SwarmUnlockkeyResponse, SystemAuthResponse, SystemDataUsageResponse,
    SystemEventsResponse, SystemEventsResponseActor, SystemEventsResponseScope,
    SystemInfoResponseCgroupDriver, SystemInfoResponseContainerdCommit,
    SystemInfoResponseInitCommit, SystemInfoResponseIsolation, SystemInfoResponsePlugins,
    SystemInfoResponseRegistryConfig, SystemInfoResponseRegistryConfigIndexConfigs,
    SystemInfoResponseRuncCommit, SystemInfoResponseRuntimes,
    SystemInfoResponseSwarmLocalNodeState, SystemInfoResponseSwarmRemoteManagers,
    SystemPingResponse, SystemVersionResponse, TaskSpecContainerSpecDnsConfig,
    TaskSpecContainerSpecSecrets, TaskSpecContainerSpecSecretsFile, TaskSpecLogDriver,
    TaskSpecNetworks, TaskSpecResources, TaskSpecResourcesLimits,
    TaskSpecResourcesReservations, TaskSpecRestartPolicy, TaskSpecRestartPolicyCondition,
    TaskState, TaskStatus, TaskStatusContainerStatus, TaskStatusPortStatus,
    ThrottleDevice, Volume, VolumeCreateBody, VolumeListResponse, VolumePruneResponse,
    VolumeScope, VolumeUsageData,
};
#[cfg(feature = "v1_28")]
#[doc(inline)]
pub use super::v1_26::{
    Plugin, PluginListResponse, PluginUpgradeBody, PluginUpgradeBodyItem,
};
#[cfg(feature = "v1_28")]
#[doc(inline)]
pub use super::v1_27::{
    ClusterInfo, Config, HealthConfig, NetworkAttachment, NetworkAttachmentNetwork, Node,
    NodeListResponse, ObjectVersion, Secret, SecretListResponse, SwarmInspectResponse,
    SystemInfoResponse, SystemInfoResponseSwarm,
};

#[cfg(feature = "operations")]
pub mod operations;
