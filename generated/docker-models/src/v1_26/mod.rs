// Written by `cargo xtask gen` from spec/docker/contract/v1.26.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Docker Engine API 1.26.
//!
//! 4 of its 235 types are new or changed in this version. The others are re-exported from earlier versions.

// Unused if no version is enabled that shares a file of this one.
#[allow(unused_imports)]
use super::support;

// API 1.26 to 1.39.
shared! { (any(
    feature = "v1_26", feature = "v1_27", feature = "v1_28", feature = "v1_29", feature = "v1_30",
    feature = "v1_31", feature = "v1_32", feature = "v1_33", feature = "v1_34", feature = "v1_35",
    feature = "v1_36", feature = "v1_37", feature = "v1_38", feature = "v1_39"
))
    plugin_upgrade_body::PluginUpgradeBody
    plugin_upgrade_body_item::PluginUpgradeBodyItem
}

// API 1.26 to 1.28.
shared! { (any(
    feature = "v1_26", feature = "v1_27", feature = "v1_28"
))
    plugin::Plugin
    plugin_list_response::PluginListResponse
}

#[cfg(feature = "v1_26")]
pub use super::support::Timestamp;
#[cfg(feature = "v1_26")]
#[doc(inline)]
pub use super::v1_25::{
    AuthConfig, BuildInfo, ClusterInfo, ClusterInfoVersion, Config, ConfigCmd,
    ConfigEntrypoint, ConfigHealthcheck, ContainerChangesResponse,
    ContainerChangesResponseItem, ContainerChangesResponseItemKind, ContainerCreateBody,
    ContainerCreateBodyNetworkingConfig, ContainerCreateResponse, ContainerExecBody,
    ContainerInspectResponse, ContainerInspectResponseState,
    ContainerInspectResponseStateHealth, ContainerInspectResponseStateHealthLog,
    ContainerInspectResponseStateHealthStatus, ContainerLogs101Response,
    ContainerLogsResponse, ContainerPruneResponse, ContainerPutArchiveBody,
    ContainerStatsResponse, ContainerSummary, ContainerSummaryItem,
    ContainerSummaryItemHostConfig, ContainerSummaryItemNetworkSettings,
    ContainerTopResponse, ContainerUpdateBody, ContainerUpdateResponse,
    ContainerWaitResponse, CreateImageInfo, DeviceMapping, EndpointPortConfig,
    EndpointPortConfigProtocol, EndpointPortConfigPublishMode, EndpointSettings,
    EndpointSettingsIpamConfig, EndpointSpec, EndpointSpecMode, ErrorDetail,
    ErrorResponse, ExecInspectResponse, ExecStartBody, GetPluginPrivilegesResponse,
    GetPluginPrivilegesResponseItem, GraphDriver, HostConfig, HostConfigIsolation,
    HostConfigLogConfig, HostConfigLogConfigType, HostConfigPortBindings, IdResponse,
    Image, ImageBuildBody, ImageCreateBody, ImageDeleteResponse, ImageDeleteResponseList,
    ImageGetAllResponse, ImageGetResponse, ImageHistoryResponse,
    ImageHistoryResponseItem, ImageListResponse, ImageLoadBody, ImagePruneResponse,
    ImageRootFs, ImageSearchResponse, ImageSearchResponseItem, ImageSummary, Ipam,
    IpamConfig, Mount, MountBindOptions, MountBindOptionsPropagation, MountPoint,
    MountTmpfsOptions, MountType, MountVolumeOptions, MountVolumeOptionsDriverConfig,
    Network, NetworkAttachment, NetworkAttachmentNetwork,
    NetworkAttachmentNetworkDriverState, NetworkAttachmentNetworkSpec,
    NetworkAttachmentNetworkSpecDriverConfiguration, NetworkAttachmentNetworkVersion,
    NetworkConfig, NetworkConfigPorts, NetworkConfigSecondaryIpAddresses,
    NetworkConfigSecondaryIpv6Addresses, NetworkConnectBody, NetworkContainer,
    NetworkCreateBody, NetworkCreateResponse, NetworkDisconnectBody, NetworkListResponse,
    NetworkPeers, NetworkPruneResponse, Node, NodeDescription, NodeDescriptionEngine,
    NodeDescriptionEnginePlugins, NodeDescriptionPlatform, NodeDescriptionResources,
    NodeListResponse, NodeManagerStatus, NodeManagerStatusReachability, NodeSpec,
    NodeSpecAvailability, NodeSpecRole, NodeStatus, NodeStatusState, NodeVersion,
    PluginConfig, PluginConfigArgs, PluginConfigInterface, PluginConfigInterfaceTypes,
    PluginConfigLinux, PluginConfigNetwork, PluginConfigRootfs, PluginConfigUser,
    PluginCreateBody, PluginDevice, PluginEnv, PluginInterfaceType, PluginMount,
    PluginPullBody, PluginPullBodyItem, PluginSetBody, PluginSettings, Port, PortType,
    ProcessConfig, ProgressDetail, PushImageInfo, PushImageInfoAux, Resources,
    ResourcesBlkioWeightDevice, ResourcesUlimits, RestartPolicy, RestartPolicyName,
    Secret, SecretCreateResponse, SecretListResponse, SecretSpec, SecretVersion, Service,
    ServiceCreateResponse, ServiceEndpoint, ServiceEndpointVirtualIps,
    ServiceListResponse, ServiceLogs101Response, ServiceLogsResponse, ServiceSpec,
    ServiceSpecMode, ServiceSpecModeReplicated, ServiceSpecNetworks,
    ServiceSpecUpdateConfig, ServiceSpecUpdateConfigFailureAction, ServiceUpdateResponse,
    ServiceUpdateResponseObject, ServiceUpdateStatus, ServiceUpdateStatusState,
    ServiceVersion, SwarmInitBody, SwarmInitResponse, SwarmInspectResponse,
    SwarmInspectResponseJoinTokens, SwarmJoinBody, SwarmSpec, SwarmSpecCaConfig,
    SwarmSpecCaConfigExternalCas, SwarmSpecCaConfigExternalCasProtocol,
    SwarmSpecDispatcher, SwarmSpecEncryptionConfig, SwarmSpecOrchestration,
    SwarmSpecRaft, SwarmSpecTaskDefaults, SwarmSpecTaskDefaultsLogDriver,
    SwarmUnlockBody, SwarmUnlockkeyResponse, SystemAuthResponse, SystemDataUsageResponse,
    SystemEventsResponse, SystemEventsResponseActor, SystemEventsResponseScope,
    SystemInfoResponse, SystemInfoResponseCgroupDriver,
    SystemInfoResponseContainerdCommit, SystemInfoResponseInitCommit,
    SystemInfoResponseIsolation, SystemInfoResponsePlugins,
    SystemInfoResponseRegistryConfig, SystemInfoResponseRegistryConfigIndexConfigs,
    SystemInfoResponseRuncCommit, SystemInfoResponseRuntimes, SystemInfoResponseSwarm,
    SystemInfoResponseSwarmLocalNodeState, SystemInfoResponseSwarmRemoteManagers,
    SystemPingResponse, SystemVersionResponse, Task, TaskListResponse, TaskSpec,
    TaskSpecContainerSpec, TaskSpecContainerSpecDnsConfig,
    TaskSpecContainerSpecHealthcheck, TaskSpecContainerSpecSecrets,
    TaskSpecContainerSpecSecretsFile, TaskSpecLogDriver, TaskSpecNetworks,
    TaskSpecPlacement, TaskSpecResources, TaskSpecResourcesLimits,
    TaskSpecResourcesReservations, TaskSpecRestartPolicy, TaskSpecRestartPolicyCondition,
    TaskState, TaskStatus, TaskStatusContainerStatus, TaskStatusPortStatus, TaskVersion,
    ThrottleDevice, Volume, VolumeCreateBody, VolumeListResponse, VolumePruneResponse,
    VolumeScope, VolumeUsageData,
};

#[cfg(feature = "operations")]
pub mod operations;
