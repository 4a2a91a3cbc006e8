// Written by `cargo xtask gen` from spec/docker/contract/v1.29.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Docker Engine API 1.29.
//!
//! 28 of its 241 types are new or changed in this version. The others are re-exported from earlier versions.

// Unused if no version is enabled that shares a file of this one.
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
    task_spec_container_spec_privileges_selinux_context::TaskSpecContainerSpecPrivilegesSelinuxContext
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
    task_logs_101_response::TaskLogs101Response
    task_logs_response::TaskLogsResponse
    task_spec_container_spec_privileges::TaskSpecContainerSpecPrivileges
    task_spec_container_spec_privileges_credential_spec::TaskSpecContainerSpecPrivilegesCredentialSpec
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

// API 1.29.
shared! { (feature = "v1_29")
    config::Config
    container_create_body::ContainerCreateBody
    container_inspect_response::ContainerInspectResponse
    host_config::HostConfig
    image::Image
    network::Network
    network_create_body::NetworkCreateBody
    network_list_response::NetworkListResponse
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
    MountVolumeOptions, MountVolumeOptionsDriverConfig,
    NetworkAttachmentNetworkDriverState, NetworkAttachmentNetworkSpec,
    NetworkAttachmentNetworkSpecDriverConfiguration, NetworkConfig, NetworkConfigPorts,
    NetworkConfigSecondaryIpAddresses, NetworkConfigSecondaryIpv6Addresses,
    NetworkConnectBody, NetworkContainer, NetworkCreateResponse, NetworkDisconnectBody,
    NetworkPeers, NetworkPruneResponse, NodeDescription, NodeDescriptionEngine,
    NodeDescriptionEnginePlugins, NodeDescriptionPlatform, NodeDescriptionResources,
    NodeManagerStatus, NodeManagerStatusReachability, NodeSpec, NodeSpecAvailability,
    NodeSpecRole, NodeStatus, NodeStatusState, PluginConfigArgs, PluginConfigInterface,
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
#[cfg(feature = "v1_29")]
#[doc(inline)]
pub use super::v1_26::{PluginUpgradeBody, PluginUpgradeBodyItem};
#[cfg(feature = "v1_29")]
#[doc(inline)]
pub use super::v1_27::{
    ClusterInfo, NetworkAttachment, NetworkAttachmentNetwork, Node, NodeListResponse,
    ObjectVersion, Secret, SecretListResponse, SwarmInspectResponse, SystemInfoResponse,
    SystemInfoResponseSwarm,
};
#[cfg(feature = "v1_29")]
#[doc(inline)]
pub use super::v1_28::{
    ContainerChangesResponse, ContainerChangesResponseItem,
    ContainerChangesResponseItemKind, ContainerUpdateBody, GraphDriverData,
    ImageDeleteResponse, ImageDeleteResponseItem, ImagePruneResponse, ImageRootFs, Mount,
    PutContainerArchiveBody, Resources, ServiceSpecRollbackConfigFailureAction,
    ServiceSpecUpdateConfigFailureAction, SwarmInitBody, SwarmInitBodyAvailability,
    SwarmJoinBody, SwarmJoinBodyAvailability, TaskSpecPlacement,
    TaskSpecPlacementPreferences, TaskSpecPlacementPreferencesSpread,
};

#[cfg(feature = "operations")]
pub mod operations;
