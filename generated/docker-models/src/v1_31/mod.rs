// Written by `cargo xtask gen` from spec/docker/contract/v1.31.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Docker Engine API 1.31.
//!
//! 19 of its 261 types are new or changed in this version. The others are re-exported from earlier versions.

// Unused if no version is enabled that shares a file of this one.
#[allow(unused_imports)]
use super::support;

// API 1.31 and later.
shared! { (any(
    feature = "v1_31", feature = "v1_32", feature = "v1_33", feature = "v1_34", feature = "v1_35",
    feature = "v1_36", feature = "v1_37", feature = "v1_38", feature = "v1_39", feature = "v1_40",
    feature = "v1_41", feature = "v1_42", feature = "v1_43", feature = "v1_44", feature = "v1_45",
    feature = "v1_46", feature = "v1_47", feature = "v1_48", feature = "v1_49", feature = "v1_50",
    feature = "v1_51", feature = "v1_52", feature = "v1_53", feature = "v1_54", feature = "v1_55"
))
    driver::Driver
    task_spec_plugin_spec_privileges::TaskSpecPluginSpecPrivileges
}

// API 1.31 to 1.41.
shared! { (any(
    feature = "v1_31", feature = "v1_32", feature = "v1_33", feature = "v1_34", feature = "v1_35",
    feature = "v1_36", feature = "v1_37", feature = "v1_38", feature = "v1_39", feature = "v1_40",
    feature = "v1_41"
))
    volume::Volume
}

// API 1.31 to 1.40.
shared! { (any(
    feature = "v1_31", feature = "v1_32", feature = "v1_33", feature = "v1_34", feature = "v1_35",
    feature = "v1_36", feature = "v1_37", feature = "v1_38", feature = "v1_39", feature = "v1_40"
))
    task_spec_plugin_spec::TaskSpecPluginSpec
}

// API 1.31 to 1.38.
shared! { (any(
    feature = "v1_31", feature = "v1_32", feature = "v1_33", feature = "v1_34", feature = "v1_35",
    feature = "v1_36", feature = "v1_37", feature = "v1_38"
))
    build_prune_response::BuildPruneResponse
    image_metadata::ImageMetadata
    volume_list_response::VolumeListResponse
}

// API 1.31 to 1.36.
shared! { (any(
    feature = "v1_31", feature = "v1_32", feature = "v1_33", feature = "v1_34", feature = "v1_35",
    feature = "v1_36"
))
    secret::Secret
    secret_list_response::SecretListResponse
    secret_spec::SecretSpec
}

// API 1.31 to 1.34.
shared! { (any(
    feature = "v1_31", feature = "v1_32", feature = "v1_33", feature = "v1_34"
))
    image::Image
}

// API 1.31.
shared! { (feature = "v1_31")
    container_inspect_response::ContainerInspectResponse
    service::Service
    service_list_response::ServiceListResponse
    service_spec::ServiceSpec
    system_data_usage_response::SystemDataUsageResponse
    task::Task
    task_list_response::TaskListResponse
    task_spec::TaskSpec
}

#[cfg(feature = "v1_31")]
pub use super::support::Timestamp;
#[cfg(feature = "v1_31")]
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
    ServiceCreateResponse, ServiceEndpoint, ServiceEndpointVirtualIps,
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
    TaskStatusContainerStatus, TaskStatusPortStatus, ThrottleDevice, VolumeCreateBody,
    VolumePruneResponse, VolumeScope, VolumeUsageData,
};
#[cfg(feature = "v1_31")]
#[doc(inline)]
pub use super::v1_26::{PluginUpgradeBody, PluginUpgradeBodyItem};
#[cfg(feature = "v1_31")]
#[doc(inline)]
pub use super::v1_27::{NetworkAttachment, NetworkAttachmentNetwork, ObjectVersion};
#[cfg(feature = "v1_31")]
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
#[cfg(feature = "v1_31")]
#[doc(inline)]
pub use super::v1_29::{
    HealthConfig, Plugin, PluginConfig, PluginListResponse, ServiceSpecRollbackConfig,
    ServiceSpecRollbackConfigOrder, ServiceSpecUpdateConfig,
    ServiceSpecUpdateConfigOrder, TaskLogs101Response, TaskLogsResponse,
    TaskSpecContainerSpecPrivileges, TaskSpecContainerSpecPrivilegesCredentialSpec,
    TaskSpecContainerSpecPrivilegesSelinuxContext,
};
#[cfg(feature = "v1_31")]
#[doc(inline)]
pub use super::v1_30::{
    ClusterInfo, Config, ConfigCreateResponse, ConfigListResponse, ConfigSpec,
    ContainerConfig, ContainerConfigCmd, ContainerConfigEntrypoint, ContainerCreateBody,
    ContainerCreateBodyNetworkingConfig, ContainerInspectResponseState,
    ContainerInspectResponseStateStatus, ContainerSummary, ContainerSummaryItem,
    ContainerSummaryItemNetworkSettings, ContainerUpdateBody,
    DistributionInspectResponse, DistributionInspectResponseDescriptor,
    DistributionInspectResponseDescriptorPlatform, DistributionInspectResponsePlatforms,
    EndpointSettings, HostConfig, Network, NetworkConfig, NetworkConfigFrom,
    NetworkConnectBody, NetworkCreateBody, NetworkCreateBodyConfigFrom,
    NetworkListResponse, Node, NodeDescription, NodeListResponse, RestartPolicy,
    RestartPolicyName, ServiceSpecNetworks, SwarmInitBody, SwarmInspectResponse,
    SwarmJoinBody, SwarmSpec, SwarmSpecCaConfig, SwarmSpecCaConfigExternalCas,
    SystemInfoResponse, SystemInfoResponsePlugins, SystemInfoResponseRegistryConfig,
    SystemInfoResponseSwarm, TaskSpecContainerSpec, TaskSpecContainerSpecConfigs,
    TaskSpecContainerSpecConfigsFile, TaskSpecNetworks, TaskSpecPlacement,
    TaskSpecPlacementPlatforms, TlsInfo,
};

#[cfg(feature = "operations")]
pub mod operations;
