// Written by `cargo xtask gen` from spec/docker/contract/v1.33.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Docker Engine API 1.33.
//!
//! 0 of its 250 types are new or changed in this version; the others are those of earlier ones.

#[cfg(feature = "v1_33")]
pub use super::support::Timestamp;
#[cfg(feature = "v1_33")]
#[doc(inline)]
pub use super::v1_25::{
    AuthConfig, BuildInfo, ContainerCreateResponse, ContainerExecBody,
    ContainerLogs101Response, ContainerLogsResponse, ContainerPruneResponse,
    ContainerStatsResponse, ContainerSummaryItemHostConfig, ContainerTopResponse,
    ContainerUpdateResponse, ContainerWaitResponse, CreateImageInfo, DeviceMapping,
    EndpointPortConfig, EndpointPortConfigProtocol, EndpointSpec, EndpointSpecMode,
    ErrorDetail, ErrorResponse, ExecInspectResponse, ExecStartBody,
    GetPluginPrivilegesResponse, GetPluginPrivilegesResponseItem, HostConfigIsolation,
    HostConfigLogConfig, HostConfigLogConfigType, HostConfigPortBindings, IdResponse,
    ImageBuildBody, ImageCreateBody, ImageGetAllResponse, ImageGetResponse,
    ImageHistoryResponse, ImageHistoryResponseItem, ImageListResponse, ImageLoadBody,
    ImageSearchResponse, ImageSearchResponseItem, ImageSummary, Ipam, MountBindOptions,
    MountBindOptionsPropagation, MountTmpfsOptions, MountVolumeOptions,
    MountVolumeOptionsDriverConfig, NetworkAttachmentNetworkDriverState,
    NetworkAttachmentNetworkSpec, NetworkAttachmentNetworkSpecDriverConfiguration,
    NetworkCreateResponse, NetworkDisconnectBody, NetworkPeers, NodeSpec,
    NodeSpecAvailability, NodeSpecRole, PluginConfigArgs, PluginConfigInterface,
    PluginConfigInterfaceTypes, PluginConfigLinux, PluginConfigNetwork,
    PluginConfigRootfs, PluginConfigUser, PluginCreateBody, PluginDevice, PluginEnv,
    PluginInterfaceType, PluginMount, PluginPullBody, PluginPullBodyItem, PluginSetBody,
    PluginSettings, Port, PortType, ProcessConfig, ProgressDetail, PushImageInfo,
    PushImageInfoAux, ResourcesBlkioWeightDevice, ResourcesUlimits, SecretCreateResponse,
    ServiceCreateResponse, ServiceEndpoint, ServiceEndpointVirtualIps,
    ServiceLogs101Response, ServiceLogsResponse, ServiceSpecMode,
    ServiceSpecModeReplicated, ServiceSpecNetworks, ServiceUpdateResponse,
    ServiceUpdateStatus, ServiceUpdateStatusState, SwarmInitResponse,
    SwarmSpecCaConfigExternalCasProtocol, SwarmSpecDispatcher, SwarmSpecEncryptionConfig,
    SwarmSpecOrchestration, SwarmSpecTaskDefaults, SwarmSpecTaskDefaultsLogDriver,
    SwarmUnlockBody, SwarmUnlockkeyResponse, SystemAuthResponse, SystemEventsResponse,
    SystemEventsResponseActor, SystemPingResponse, SystemVersionResponse,
    TaskSpecContainerSpecDnsConfig, TaskSpecLogDriver, TaskSpecNetworks,
    TaskSpecRestartPolicy, TaskSpecRestartPolicyCondition, TaskState, TaskStatus,
    TaskStatusContainerStatus, TaskStatusPortStatus, ThrottleDevice, VolumeCreateBody,
    VolumePruneResponse, VolumeScope, VolumeUsageData,
};
#[cfg(feature = "v1_33")]
#[doc(inline)]
pub use super::v1_26::{NetworkPruneResponse, PluginUpgradeBody, PluginUpgradeBodyItem};
#[cfg(feature = "v1_33")]
#[doc(inline)]
pub use super::v1_27::{TaskSpecContainerSpecSecrets, TaskSpecContainerSpecSecretsFile};
#[cfg(feature = "v1_33")]
#[doc(inline)]
pub use super::v1_28::{
    ContainerChangesResponse, ContainerChangesResponseItem,
    ContainerChangesResponseItemKind, GraphDriverData, ImageDeleteResponse,
    ImageDeleteResponseItem, ImagePruneResponse, ImageRootFs, PutContainerArchiveBody,
    Resources, ServiceSpecRollbackConfigFailureAction,
    ServiceSpecUpdateConfigFailureAction, TaskSpecPlacementPreferences,
    TaskSpecPlacementPreferencesSpread,
};
#[cfg(feature = "v1_33")]
#[doc(inline)]
pub use super::v1_29::{
    HealthConfig, NetworkCreateBody, Plugin, PluginConfig, PluginListResponse,
    ServiceSpecRollbackConfig, ServiceSpecRollbackConfigOrder, ServiceSpecUpdateConfig,
    ServiceSpecUpdateConfigOrder, TaskLogs101Response, TaskLogsResponse,
};
#[cfg(feature = "v1_33")]
#[doc(inline)]
pub use super::v1_30::{
    ConfigCreateResponse, ConfigSpec, ContainerConfig, ContainerConfigCmd,
    ContainerConfigEntrypoint, ContainerInspectResponseState,
    ContainerInspectResponseStateStatus, ContainerUpdateBody,
    DistributionInspectResponse, DistributionInspectResponseDescriptor,
    DistributionInspectResponsePlatforms, Network, NetworkConfigFrom, NetworkContainer,
    NetworkListResponse, RestartPolicy, RestartPolicyName, SwarmJoinBody,
    SwarmSpecCaConfigExternalCas, TaskSpecContainerSpecConfigs,
    TaskSpecContainerSpecConfigsFile, TaskSpecContainerSpecPrivileges,
    TaskSpecContainerSpecPrivilegesCredentialSpec,
    TaskSpecContainerSpecPrivilegesSelinuxContext, TlsInfo,
};
#[cfg(feature = "v1_33")]
#[doc(inline)]
pub use super::v1_31::{
    BuildPruneResponse, Driver, Image, ImageMetadata, SecretSpec, TaskSpecPluginSpec,
    TaskSpecPluginSpecPluginPrivilege, Volume, VolumeListResponse,
};
#[cfg(feature = "v1_33")]
#[doc(inline)]
pub use super::v1_32::{
    Address, ClusterInfo, Commit, Config, ConfigListResponse, ContainerCreateBody,
    ContainerCreateBodyNetworkingConfig, ContainerInspectResponse, ContainerSummary,
    ContainerSummaryItem, ContainerSummaryItemNetworkSettings, EndpointIpamConfig,
    EndpointSettings, EngineDescription, EngineDescriptionPlugins, GenericResources,
    GenericResourcesItem, GenericResourcesItemDiscreteResourceSpec,
    GenericResourcesItemNamedResourceSpec, HostConfig, IndexInfo, JoinTokens,
    LocalNodeState, ManagerStatus, Mount, MountPoint, MountType, NetworkAttachment,
    NetworkAttachmentNetwork, NetworkConnectBody, NetworkSettings, Node, NodeDescription,
    NodeListResponse, NodeState, NodeStatus, ObjectVersion, PeerNode, Platform,
    PluginsInfo, PortBinding, PortMap, Reachability, RegistryServiceConfig,
    ResourceObject, Runtime, Secret, SecretListResponse, Service, ServiceListResponse,
    ServiceSpec, Swarm, SwarmInfo, SwarmInitBody, SwarmSpec, SwarmSpecCaConfig,
    SwarmSpecRaft, SystemDataUsageResponse, SystemInfo, SystemInfoCgroupDriver,
    SystemInfoIsolation, Task, TaskListResponse, TaskSpec, TaskSpecContainerSpec,
    TaskSpecPlacement, TaskSpecResources,
};
