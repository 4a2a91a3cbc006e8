// Written by `cargo xtask gen` from spec/docker/contract/v1.29.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Docker Engine API 1.29.
//!
//! 28 of its 216 types are new or changed in this version; the others are those of earlier ones.

// Unused where no version is on that shares a file of this one.
#[allow(unused_imports)]
use super::support;

// API 1.29 and later.
shared! { (any(
    feature = "v1_29", feature = "v1_30", feature = "v1_31", feature = "v1_32", feature = "v1_33",
    feature = "v1_34", feature = "v1_35", feature = "v1_36", feature = "v1_37", feature = "v1_38",
    feature = "v1_39", feature = "v1_40", feature = "v1_41", feature = "v1_42", feature = "v1_43",
    feature = "v1_44", feature = "v1_45", feature = "v1_46", feature = "v1_47", feature = "v1_48",
    feature = "v1_49", feature = "v1_50", feature = "v1_51", feature = "v1_52", feature = "v1_53",
    feature = "v1_54", feature = "v1_55"
))
    service_spec_rollback_config::ServiceSpecRollbackConfig
    service_spec_rollback_config_order::ServiceSpecRollbackConfigOrder
    service_spec_update_config::ServiceSpecUpdateConfig
    service_spec_update_config_order::ServiceSpecUpdateConfigOrder
}

// API 1.29 to 1.43.
shared! { (any(
    feature = "v1_29", feature = "v1_30", feature = "v1_31", feature = "v1_32", feature = "v1_33",
    feature = "v1_34", feature = "v1_35", feature = "v1_36", feature = "v1_37", feature = "v1_38",
    feature = "v1_39", feature = "v1_40", feature = "v1_41", feature = "v1_42", feature = "v1_43"
))
    health_config::HealthConfig
}

// API 1.29 to 1.39.
shared! { (any(
    feature = "v1_29", feature = "v1_30", feature = "v1_31", feature = "v1_32", feature = "v1_33",
    feature = "v1_34", feature = "v1_35", feature = "v1_36", feature = "v1_37", feature = "v1_38",
    feature = "v1_39"
))
    network_create_body::NetworkCreateBody
    task_logs_101_response::TaskLogs101Response
    task_logs_response::TaskLogsResponse
}

// API 1.29 to 1.37.
shared! { (any(
    feature = "v1_29", feature = "v1_30", feature = "v1_31", feature = "v1_32", feature = "v1_33",
    feature = "v1_34", feature = "v1_35", feature = "v1_36", feature = "v1_37"
))
    plugin::Plugin
    plugin_config::PluginConfig
    plugin_list_response::PluginListResponse
}

// API 1.29 to 1.31.
shared! { (any(
    feature = "v1_29", feature = "v1_30", feature = "v1_31"
))
    mount::Mount
}

// API 1.29.
shared! { (feature = "v1_29")
    config::Config
    container_create_body::ContainerCreateBody
    container_inspect_response::ContainerInspectResponse
    host_config::HostConfig
    image::Image
    network::Network
    network_list_response::NetworkListResponse
    secret::Secret
    secret_list_response::SecretListResponse
    service::Service
    service_list_response::ServiceListResponse
    service_spec::ServiceSpec
    task::Task
    task_list_response::TaskListResponse
    task_spec::TaskSpec
    task_spec_container_spec::TaskSpecContainerSpec
}

#[cfg(feature = "v1_29")]
pub use super::support::Timestamp;
#[cfg(feature = "v1_29")]
#[doc(inline)]
pub use super::v1_25::{
    AuthConfig, BuildInfo, ConfigCmd, ConfigEntrypoint, ConfigVolumes,
    ContainerCreateBodyNetworkingConfig, ContainerCreateResponse, ContainerExecBody,
    ContainerInspectResponseState, ContainerLogs101Response, ContainerLogsResponse,
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
    NetworkConnectBody, NetworkContainer, NetworkCreateResponse, NetworkDisconnectBody,
    NetworkPeers, NodeDescription, NodeDescriptionEngine, NodeDescriptionEnginePlugins,
    NodeDescriptionPlatform, NodeDescriptionResources, NodeSpec, NodeSpecAvailability,
    NodeSpecRole, PluginConfigArgs, PluginConfigInterface, PluginConfigInterfaceTypes,
    PluginConfigLinux, PluginConfigNetwork, PluginConfigRootfs, PluginConfigUser,
    PluginCreateBody, PluginDevice, PluginEnv, PluginInterfaceType, PluginMount,
    PluginPullBody, PluginPullBodyItem, PluginSetBody, PluginSettings, Port, PortType,
    ProcessConfig, ProgressDetail, PushImageInfo, PushImageInfoAux,
    ResourcesBlkioWeightDevice, ResourcesUlimits, RestartPolicy, RestartPolicyName,
    SecretCreateResponse, SecretSpec, ServiceCreateResponse, ServiceEndpoint,
    ServiceEndpointVirtualIps, ServiceLogs101Response, ServiceLogsResponse,
    ServiceSpecMode, ServiceSpecModeReplicated, ServiceSpecNetworks,
    ServiceUpdateResponse, ServiceUpdateStatus, ServiceUpdateStatusState, SwarmInitBody,
    SwarmInitResponse, SwarmInspectResponseJoinTokens, SwarmJoinBody, SwarmSpec,
    SwarmSpecCaConfig, SwarmSpecCaConfigExternalCas,
    SwarmSpecCaConfigExternalCasProtocol, SwarmSpecDispatcher, SwarmSpecEncryptionConfig,
    SwarmSpecOrchestration, SwarmSpecRaft, SwarmSpecTaskDefaults,
    SwarmSpecTaskDefaultsLogDriver, SwarmUnlockBody, SwarmUnlockkeyResponse,
    SystemAuthResponse, SystemDataUsageResponse, SystemEventsResponse,
    SystemEventsResponseActor, SystemInfoResponse, SystemInfoResponsePlugins,
    SystemInfoResponseRegistryConfig, SystemInfoResponseRegistryConfigIndexConfigs,
    SystemPingResponse, SystemVersionResponse, TaskSpecContainerSpecDnsConfig,
    TaskSpecLogDriver, TaskSpecNetworks, TaskSpecResources, TaskSpecResourcesLimits,
    TaskSpecResourcesReservations, TaskSpecRestartPolicy, TaskSpecRestartPolicyCondition,
    TaskState, TaskStatus, TaskStatusContainerStatus, TaskStatusPortStatus,
    ThrottleDevice, Volume, VolumeCreateBody, VolumeListResponse, VolumePruneResponse,
    VolumeScope, VolumeUsageData,
};
#[cfg(feature = "v1_29")]
#[doc(inline)]
pub use super::v1_26::{NetworkPruneResponse, PluginUpgradeBody, PluginUpgradeBodyItem};
#[cfg(feature = "v1_29")]
#[doc(inline)]
pub use super::v1_27::{
    ClusterInfo, NetworkAttachment, NetworkAttachmentNetwork, ObjectVersion,
    SwarmInspectResponse, TaskSpecContainerSpecSecrets, TaskSpecContainerSpecSecretsFile,
};
#[cfg(feature = "v1_29")]
#[doc(inline)]
pub use super::v1_28::{
    ContainerChangesResponse, ContainerChangesResponseItem,
    ContainerChangesResponseItemKind, ContainerUpdateBody, GraphDriverData,
    ImageDeleteResponse, ImageDeleteResponseItem, ImagePruneResponse, ImageRootFs, Node,
    NodeListResponse, PutContainerArchiveBody, Resources,
    ServiceSpecRollbackConfigFailureAction, ServiceSpecUpdateConfigFailureAction,
    TaskSpecPlacement, TaskSpecPlacementPreferences, TaskSpecPlacementPreferencesSpread,
};
