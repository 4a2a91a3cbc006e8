// Written by `cargo xtask gen` from spec/docker/contract/v1.27.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Docker Engine API 1.27.
//!
//! 23 of its 229 types are new or changed in this version. The others are re-exported from earlier versions.

// Unused if no version is enabled that shares a file of this one.
#[allow(unused_imports)]
use super::support;

// API 1.27 and later.
shared! { (any(
    feature = "v1_27", feature = "v1_28", feature = "v1_29", feature = "v1_30", feature = "v1_31",
    feature = "v1_32", feature = "v1_33", feature = "v1_34", feature = "v1_35", feature = "v1_36",
    feature = "v1_37", feature = "v1_38", feature = "v1_39", feature = "v1_40", feature = "v1_41",
    feature = "v1_42", feature = "v1_43", feature = "v1_44", feature = "v1_45", feature = "v1_46",
    feature = "v1_47", feature = "v1_48", feature = "v1_49", feature = "v1_50", feature = "v1_51",
    feature = "v1_52", feature = "v1_53", feature = "v1_54", feature = "v1_55"
))
    network_attachment::NetworkAttachment
    network_attachment_network::NetworkAttachmentNetwork
    object_version::ObjectVersion
}

// API 1.27 to 1.30.
shared! { (any(
    feature = "v1_27", feature = "v1_28", feature = "v1_29", feature = "v1_30"
))
    secret::Secret
    secret_list_response::SecretListResponse
}

// API 1.27 to 1.29.
shared! { (any(
    feature = "v1_27", feature = "v1_28", feature = "v1_29"
))
    cluster_info::ClusterInfo
    node::Node
    node_list_response::NodeListResponse
    swarm_inspect_response::SwarmInspectResponse
    system_info_response::SystemInfoResponse
    system_info_response_swarm::SystemInfoResponseSwarm
}

// API 1.27 and 1.28.
shared! { (any(
    feature = "v1_27", feature = "v1_28"
))
    config::Config
    health_config::HealthConfig
}

// API 1.27.
shared! { (feature = "v1_27")
    container_create_body::ContainerCreateBody
    container_inspect_response::ContainerInspectResponse
    image::Image
    service::Service
    service_list_response::ServiceListResponse
    service_spec::ServiceSpec
    task::Task
    task_list_response::TaskListResponse
    task_spec::TaskSpec
    task_spec_container_spec::TaskSpecContainerSpec
}

#[cfg(feature = "v1_27")]
pub use super::support::Timestamp;
#[cfg(feature = "v1_27")]
#[doc(inline)]
pub use super::v1_25::{
    AuthConfig, BuildInfo, ConfigCmd, ConfigEntrypoint, ContainerChangesResponse,
    ContainerChangesResponseItem, ContainerChangesResponseItemKind,
    ContainerCreateBodyNetworkingConfig, ContainerCreateResponse, ContainerExecBody,
    ContainerInspectResponseState, ContainerInspectResponseStateHealth,
    ContainerInspectResponseStateHealthLog, ContainerInspectResponseStateHealthStatus,
    ContainerLogs101Response, ContainerLogsResponse, ContainerPruneResponse,
    ContainerPutArchiveBody, ContainerStatsResponse, ContainerSummary,
    ContainerSummaryItem, ContainerSummaryItemHostConfig,
    ContainerSummaryItemNetworkSettings, ContainerTopResponse, ContainerUpdateBody,
    ContainerUpdateResponse, ContainerWaitResponse, CreateImageInfo, DeviceMapping,
    EndpointPortConfig, EndpointPortConfigProtocol, EndpointPortConfigPublishMode,
    EndpointSettings, EndpointSettingsIpamConfig, EndpointSpec, EndpointSpecMode,
    ErrorDetail, ErrorResponse, ExecInspectResponse, ExecStartBody,
    GetPluginPrivilegesResponse, GetPluginPrivilegesResponseItem, GraphDriver,
    HostConfig, HostConfigIsolation, HostConfigLogConfig, HostConfigLogConfigType,
    HostConfigPortBindings, IdResponse, ImageBuildBody, ImageCreateBody,
    ImageDeleteResponse, ImageDeleteResponseList, ImageGetAllResponse, ImageGetResponse,
    ImageHistoryResponse, ImageHistoryResponseItem, ImageListResponse, ImageLoadBody,
    ImagePruneResponse, ImageRootFs, ImageSearchResponse, ImageSearchResponseItem,
    ImageSummary, Ipam, IpamConfig, Mount, MountBindOptions, MountBindOptionsPropagation,
    MountPoint, MountTmpfsOptions, MountType, MountVolumeOptions,
    MountVolumeOptionsDriverConfig, Network, NetworkAttachmentNetworkDriverState,
    NetworkAttachmentNetworkSpec, NetworkAttachmentNetworkSpecDriverConfiguration,
    NetworkConfig, NetworkConfigPorts, NetworkConfigSecondaryIpAddresses,
    NetworkConfigSecondaryIpv6Addresses, NetworkConnectBody, NetworkContainer,
    NetworkCreateBody, NetworkCreateResponse, NetworkDisconnectBody, NetworkListResponse,
    NetworkPeers, NetworkPruneResponse, NodeDescription, NodeDescriptionEngine,
    NodeDescriptionEnginePlugins, NodeDescriptionPlatform, NodeDescriptionResources,
    NodeManagerStatus, NodeManagerStatusReachability, NodeSpec, NodeSpecAvailability,
    NodeSpecRole, NodeStatus, NodeStatusState, PluginConfig, PluginConfigArgs,
    PluginConfigInterface, PluginConfigInterfaceTypes, PluginConfigLinux,
    PluginConfigNetwork, PluginConfigRootfs, PluginConfigUser, PluginCreateBody,
    PluginDevice, PluginEnv, PluginInterfaceType, PluginMount, PluginPullBody,
    PluginPullBodyItem, PluginSetBody, PluginSettings, Port, PortType, ProcessConfig,
    ProgressDetail, PushImageInfo, PushImageInfoAux, Resources,
    ResourcesBlkioWeightDevice, ResourcesUlimits, RestartPolicy, RestartPolicyName,
    SecretCreateResponse, SecretSpec, ServiceCreateResponse, ServiceEndpoint,
    ServiceEndpointVirtualIps, ServiceLogs101Response, ServiceLogsResponse,
    ServiceSpecMode, ServiceSpecModeReplicated, ServiceSpecNetworks,
    ServiceSpecUpdateConfig, ServiceSpecUpdateConfigFailureAction, ServiceUpdateResponse,
    ServiceUpdateResponseObject, ServiceUpdateStatus, ServiceUpdateStatusState,
    SwarmInitBody, SwarmInitResponse, SwarmInspectResponseJoinTokens, SwarmJoinBody,
    SwarmSpec, SwarmSpecCaConfig, SwarmSpecCaConfigExternalCas,
    SwarmSpecCaConfigExternalCasProtocol, SwarmSpecDispatcher, SwarmSpecEncryptionConfig,
    SwarmSpecOrchestration, SwarmSpecRaft, SwarmSpecTaskDefaults,
    SwarmSpecTaskDefaultsLogDriver, SwarmUnlockBody, SwarmUnlockkeyResponse,
    SystemAuthResponse, SystemDataUsageResponse, SystemEventsResponse,
    SystemEventsResponseActor, SystemEventsResponseScope, SystemInfoResponseCgroupDriver,
    SystemInfoResponseContainerdCommit, SystemInfoResponseInitCommit,
    SystemInfoResponseIsolation, SystemInfoResponsePlugins,
    SystemInfoResponseRegistryConfig, SystemInfoResponseRegistryConfigIndexConfigs,
    SystemInfoResponseRuncCommit, SystemInfoResponseRuntimes,
    SystemInfoResponseSwarmLocalNodeState, SystemInfoResponseSwarmRemoteManagers,
    SystemPingResponse, SystemVersionResponse, TaskSpecContainerSpecDnsConfig,
    TaskSpecContainerSpecSecrets, TaskSpecContainerSpecSecretsFile, TaskSpecLogDriver,
    TaskSpecNetworks, TaskSpecPlacement, TaskSpecResources, TaskSpecResourcesLimits,
    TaskSpecResourcesReservations, TaskSpecRestartPolicy, TaskSpecRestartPolicyCondition,
    TaskState, TaskStatus, TaskStatusContainerStatus, TaskStatusPortStatus,
    ThrottleDevice, Volume, VolumeCreateBody, VolumeListResponse, VolumePruneResponse,
    VolumeScope, VolumeUsageData,
};
#[cfg(feature = "v1_27")]
#[doc(inline)]
pub use super::v1_26::{
    Plugin, PluginListResponse, PluginUpgradeBody, PluginUpgradeBodyItem,
};

#[cfg(feature = "operations")]
pub mod operations;
