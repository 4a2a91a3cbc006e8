// Written by `cargo xtask gen` from spec/docker/contract/v1.33.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Docker Engine API 1.33.
//!
//! 0 of its 260 types are new or changed in this version. The others are re-exported from earlier versions.

#[cfg(feature = "v1_33")]
pub use super::support::Timestamp;
#[cfg(feature = "v1_33")]
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
#[cfg(feature = "v1_33")]
#[doc(inline)]
pub use super::v1_26::{PluginUpgradeBody, PluginUpgradeBodyItem};
#[cfg(feature = "v1_33")]
#[doc(inline)]
pub use super::v1_27::{NetworkAttachment, NetworkAttachmentNetwork, ObjectVersion};
#[cfg(feature = "v1_33")]
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
#[cfg(feature = "v1_33")]
#[doc(inline)]
pub use super::v1_29::{
    HealthConfig, Plugin, PluginConfig, PluginListResponse, ServiceSpecRollbackConfig,
    ServiceSpecRollbackConfigOrder, ServiceSpecUpdateConfig,
    ServiceSpecUpdateConfigOrder, TaskLogs101Response, TaskLogsResponse,
    TaskSpecContainerSpecPrivileges, TaskSpecContainerSpecPrivilegesCredentialSpec,
    TaskSpecContainerSpecPrivilegesSelinuxContext,
};
#[cfg(feature = "v1_33")]
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
#[cfg(feature = "v1_33")]
#[doc(inline)]
pub use super::v1_31::{
    BuildPruneResponse, Driver, Image, ImageMetadata, Secret, SecretListResponse,
    SecretSpec, TaskSpecPluginSpec, TaskSpecPluginSpecPrivileges, Volume,
    VolumeListResponse,
};
#[cfg(feature = "v1_33")]
#[doc(inline)]
pub use super::v1_32::{
    Address, ClusterInfo, Commit, ContainerCreateBody,
    ContainerCreateBodyNetworkingConfig, ContainerInspectResponse, ContainerSummary,
    ContainerSummaryItem, ContainerSummaryItemNetworkSettings, EndpointIpamConfig,
    EndpointSettings, EngineDescription, EngineDescriptionPlugins, GenericResources,
    GenericResourcesItem, GenericResourcesItemDiscreteResourceSpec,
    GenericResourcesItemNamedResourceSpec, HostConfig, IndexInfo, JoinTokens,
    LocalNodeState, ManagerStatus, Mount, MountPoint, MountType, NetworkConnectBody,
    NetworkSettings, Node, NodeDescription, NodeListResponse, NodeState, NodeStatus,
    PeerNode, Platform, PluginsInfo, PortBinding, PortMap, Reachability,
    RegistryServiceConfig, ResourceObject, Runtime, Service, ServiceListResponse,
    ServiceSpec, Swarm, SwarmInfo, SwarmInitBody, SwarmSpec, SwarmSpecCaConfig,
    SystemDataUsageResponse, SystemInfo, SystemInfoCgroupDriver, SystemInfoIsolation,
    Task, TaskListResponse, TaskSpec, TaskSpecContainerSpec, TaskSpecPlacement,
    TaskSpecResources,
};

#[cfg(feature = "operations")]
pub mod operations;
