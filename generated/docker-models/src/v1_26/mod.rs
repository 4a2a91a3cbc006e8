// Written by `cargo xtask gen` from spec/docker/contract/v1.26.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Docker Engine API 1.26.
//!
//! 5 of its 211 types are new or changed in this version; the others are those of earlier ones.

// Unused where no version is on that shares a file of this one.
#[allow(unused_imports)]
use super::support;

// API 1.26 and later.
shared! { (any(
    feature = "v1_26", feature = "v1_27", feature = "v1_28", feature = "v1_29", feature = "v1_30",
    feature = "v1_31", feature = "v1_32", feature = "v1_33", feature = "v1_34", feature = "v1_35",
    feature = "v1_36", feature = "v1_37", feature = "v1_38", feature = "v1_39", feature = "v1_40",
    feature = "v1_41", feature = "v1_42", feature = "v1_43", feature = "v1_44", feature = "v1_45",
    feature = "v1_46", feature = "v1_47", feature = "v1_48", feature = "v1_49", feature = "v1_50",
    feature = "v1_51", feature = "v1_52", feature = "v1_53", feature = "v1_54", feature = "v1_55"
))
    network_prune_response::NetworkPruneResponse
}

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
    ConfigEntrypoint, ConfigHealthcheck, ConfigVolumes, ContainerChangesResponse,
    ContainerChangesResponseItem, ContainerChangesResponseItemKind, ContainerCreateBody,
    ContainerCreateBodyNetworkingConfig, ContainerCreateResponse, ContainerExecBody,
    ContainerInspectResponse, ContainerInspectResponseState, ContainerLogs101Response,
    ContainerLogsResponse, ContainerPruneResponse, ContainerPutArchiveBody,
    ContainerStatsResponse, ContainerSummary, ContainerSummaryItem,
    ContainerSummaryItemHostConfig, ContainerSummaryItemNetworkSettings,
    ContainerTopResponse, ContainerUpdateBody, ContainerUpdateResponse,
    ContainerWaitResponse, CreateImageInfo, DeviceMapping, EndpointPortConfig,
    EndpointPortConfigProtocol, EndpointSettings, EndpointSettingsIpamConfig,
    EndpointSpec, EndpointSpecMode, ErrorDetail, ErrorResponse, ExecInspectResponse,
    ExecStartBody, GetPluginPrivilegesResponse, GetPluginPrivilegesResponseItem,
    GraphDriver, HostConfig, HostConfigIsolation, HostConfigLogConfig,
    HostConfigLogConfigType, HostConfigPortBindings, IdResponse, Image, ImageBuildBody,
    ImageCreateBody, ImageDeleteResponse, ImageDeleteResponseList, ImageGetAllResponse,
    ImageGetResponse, ImageHistoryResponse, ImageHistoryResponseItem, ImageListResponse,
    ImageLoadBody, ImagePruneResponse, ImageRootFs, ImageSearchResponse,
    ImageSearchResponseItem, ImageSummary, Ipam, Mount, MountBindOptions,
    MountBindOptionsPropagation, MountPoint, MountTmpfsOptions, MountType,
    MountVolumeOptions, MountVolumeOptionsDriverConfig, Network, NetworkAttachment,
    NetworkAttachmentNetwork, NetworkAttachmentNetworkDriverState,
    NetworkAttachmentNetworkSpec, NetworkAttachmentNetworkSpecDriverConfiguration,
    NetworkAttachmentNetworkVersion, NetworkConfig, NetworkConfigPorts,
    NetworkConnectBody, NetworkContainer, NetworkCreateBody, NetworkCreateResponse,
    NetworkDisconnectBody, NetworkListResponse, NetworkPeers, Node, NodeDescription,
    NodeDescriptionEngine, NodeDescriptionEnginePlugins, NodeDescriptionPlatform,
    NodeDescriptionResources, NodeListResponse, NodeSpec, NodeSpecAvailability,
    NodeSpecRole, NodeVersion, PluginConfig, PluginConfigArgs, PluginConfigInterface,
    PluginConfigInterfaceTypes, PluginConfigLinux, PluginConfigNetwork,
    PluginConfigRootfs, PluginConfigUser, PluginCreateBody, PluginDevice, PluginEnv,
    PluginInterfaceType, PluginMount, PluginPullBody, PluginPullBodyItem, PluginSetBody,
    PluginSettings, Port, PortType, ProcessConfig, ProgressDetail, PushImageInfo,
    PushImageInfoAux, Resources, ResourcesBlkioWeightDevice, ResourcesUlimits,
    RestartPolicy, RestartPolicyName, Secret, SecretCreateResponse, SecretListResponse,
    SecretSpec, SecretVersion, Service, ServiceCreateResponse, ServiceEndpoint,
    ServiceEndpointVirtualIps, ServiceListResponse, ServiceLogs101Response,
    ServiceLogsResponse, ServiceSpec, ServiceSpecMode, ServiceSpecModeReplicated,
    ServiceSpecNetworks, ServiceSpecUpdateConfig, ServiceSpecUpdateConfigFailureAction,
    ServiceUpdateResponse, ServiceUpdateStatus, ServiceUpdateStatusState, ServiceVersion,
    SwarmInitBody, SwarmInitResponse, SwarmInspectResponse,
    SwarmInspectResponseJoinTokens, SwarmJoinBody, SwarmSpec, SwarmSpecCaConfig,
    SwarmSpecCaConfigExternalCas, SwarmSpecCaConfigExternalCasProtocol,
    SwarmSpecDispatcher, SwarmSpecEncryptionConfig, SwarmSpecOrchestration,
    SwarmSpecRaft, SwarmSpecTaskDefaults, SwarmSpecTaskDefaultsLogDriver,
    SwarmUnlockBody, SwarmUnlockkeyResponse, SystemAuthResponse, SystemDataUsageResponse,
    SystemEventsResponse, SystemEventsResponseActor, SystemInfoResponse,
    SystemInfoResponsePlugins, SystemInfoResponseRegistryConfig,
    SystemInfoResponseRegistryConfigIndexConfigs, SystemPingResponse,
    SystemVersionResponse, Task, TaskListResponse, TaskSpec, TaskSpecContainerSpec,
    TaskSpecContainerSpecDnsConfig, TaskSpecLogDriver, TaskSpecNetworks,
    TaskSpecPlacement, TaskSpecResources, TaskSpecResourcesLimits,
    TaskSpecResourcesReservations, TaskSpecRestartPolicy, TaskSpecRestartPolicyCondition,
    TaskState, TaskStatus, TaskStatusContainerStatus, TaskStatusPortStatus, TaskVersion,
    ThrottleDevice, Volume, VolumeCreateBody, VolumeListResponse, VolumePruneResponse,
    VolumeScope, VolumeUsageData,
};
