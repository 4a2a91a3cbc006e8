// Written by `cargo xtask gen` from spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Docker Engine API 1.25.

// Unused if no version is enabled that shares a file of this one.
#[allow(unused_imports)]
use super::support;

// API all versions.
shared! { (any(
    feature = "v1_25", feature = "v1_26", feature = "v1_27", feature = "v1_28", feature = "v1_29",
    feature = "v1_30", feature = "v1_31", feature = "v1_32", feature = "v1_33", feature = "v1_34",
    feature = "v1_35", feature = "v1_36", feature = "v1_37", feature = "v1_38", feature = "v1_39",
    feature = "v1_40", feature = "v1_41", feature = "v1_42", feature = "v1_43", feature = "v1_44",
    feature = "v1_45", feature = "v1_46", feature = "v1_47", feature = "v1_48", feature = "v1_49",
    feature = "v1_50", feature = "v1_51", feature = "v1_52", feature = "v1_53", feature = "v1_54",
    feature = "v1_55"
))
    container_create_response::ContainerCreateResponse
    container_prune_response::ContainerPruneResponse
    container_top_response::ContainerTopResponse
    container_update_response::ContainerUpdateResponse
    device_mapping::DeviceMapping
    endpoint_port_config_publish_mode::EndpointPortConfigPublishMode
    endpoint_spec_mode::EndpointSpecMode
    error_detail::ErrorDetail
    error_response::ErrorResponse
    exec_inspect_response::ExecInspectResponse
    host_config_isolation::HostConfigIsolation
    id_response::IdResponse
    image_build_body::ImageBuildBody
    image_create_body::ImageCreateBody
    image_get_all_response::ImageGetAllResponse
    image_get_response::ImageGetResponse
    image_history_response::ImageHistoryResponse
    image_history_response_item::ImageHistoryResponseItem
    image_load_body::ImageLoadBody
    image_search_response::ImageSearchResponse
    image_search_response_item::ImageSearchResponseItem
    ipam::Ipam
    ipam_config::IpamConfig
    mount_bind_options_propagation::MountBindOptionsPropagation
    mount_volume_options_driver_config::MountVolumeOptionsDriverConfig
    network_attachment_network_driver_state::NetworkAttachmentNetworkDriverState
    network_attachment_network_spec::NetworkAttachmentNetworkSpec
    network_attachment_network_spec_driver_configuration::NetworkAttachmentNetworkSpecDriverConfiguration
    network_prune_response::NetworkPruneResponse
    node_spec::NodeSpec
    node_spec_availability::NodeSpecAvailability
    node_spec_role::NodeSpecRole
    plugin_config_args::PluginConfigArgs
    plugin_config_linux::PluginConfigLinux
    plugin_config_network::PluginConfigNetwork
    plugin_config_rootfs::PluginConfigRootfs
    plugin_config_user::PluginConfigUser
    plugin_create_body::PluginCreateBody
    plugin_device::PluginDevice
    plugin_env::PluginEnv
    plugin_mount::PluginMount
    plugin_set_body::PluginSetBody
    plugin_settings::PluginSettings
    process_config::ProcessConfig
    resources_blkio_weight_device::ResourcesBlkioWeightDevice
    resources_ulimits::ResourcesUlimits
    secret_create_response::SecretCreateResponse
    service_endpoint_virtual_ips::ServiceEndpointVirtualIps
    service_spec_mode_replicated::ServiceSpecModeReplicated
    service_update_response::ServiceUpdateResponse
    service_update_status::ServiceUpdateStatus
    service_update_status_state::ServiceUpdateStatusState
    swarm_init_response::SwarmInitResponse
    swarm_spec_ca_config_external_cas_protocol::SwarmSpecCaConfigExternalCasProtocol
    swarm_spec_dispatcher::SwarmSpecDispatcher
    swarm_spec_encryption_config::SwarmSpecEncryptionConfig
    swarm_spec_orchestration::SwarmSpecOrchestration
    swarm_spec_raft::SwarmSpecRaft
    swarm_spec_task_defaults::SwarmSpecTaskDefaults
    swarm_spec_task_defaults_log_driver::SwarmSpecTaskDefaultsLogDriver
    system_ping_response::SystemPingResponse
    task_spec_container_spec_dns_config::TaskSpecContainerSpecDnsConfig
    task_spec_container_spec_secrets::TaskSpecContainerSpecSecrets
    task_spec_container_spec_secrets_file::TaskSpecContainerSpecSecretsFile
    task_spec_log_driver::TaskSpecLogDriver
    task_spec_restart_policy::TaskSpecRestartPolicy
    task_spec_restart_policy_condition::TaskSpecRestartPolicyCondition
    throttle_device::ThrottleDevice
    volume_prune_response::VolumePruneResponse
    volume_scope::VolumeScope
    volume_usage_data::VolumeUsageData
}

// API 1.51 and earlier.
shared! { (any(
    feature = "v1_25", feature = "v1_26", feature = "v1_27", feature = "v1_28", feature = "v1_29",
    feature = "v1_30", feature = "v1_31", feature = "v1_32", feature = "v1_33", feature = "v1_34",
    feature = "v1_35", feature = "v1_36", feature = "v1_37", feature = "v1_38", feature = "v1_39",
    feature = "v1_40", feature = "v1_41", feature = "v1_42", feature = "v1_43", feature = "v1_44",
    feature = "v1_45", feature = "v1_46", feature = "v1_47", feature = "v1_48", feature = "v1_49",
    feature = "v1_50", feature = "v1_51"
))
    auth_config::AuthConfig
    network_container::NetworkContainer
    plugin_config_interface_types::PluginConfigInterfaceTypes
    plugin_interface_type::PluginInterfaceType
    system_auth_response::SystemAuthResponse
}

// API 1.47 and earlier.
shared! { (any(
    feature = "v1_25", feature = "v1_26", feature = "v1_27", feature = "v1_28", feature = "v1_29",
    feature = "v1_30", feature = "v1_31", feature = "v1_32", feature = "v1_33", feature = "v1_34",
    feature = "v1_35", feature = "v1_36", feature = "v1_37", feature = "v1_38", feature = "v1_39",
    feature = "v1_40", feature = "v1_41", feature = "v1_42", feature = "v1_43", feature = "v1_44",
    feature = "v1_45", feature = "v1_46", feature = "v1_47"
))
    container_stats_response::ContainerStatsResponse
    host_config_log_config::HostConfigLogConfig
    host_config_log_config_type::HostConfigLogConfigType
}

// API 1.45 and earlier.
shared! { (any(
    feature = "v1_25", feature = "v1_26", feature = "v1_27", feature = "v1_28", feature = "v1_29",
    feature = "v1_30", feature = "v1_31", feature = "v1_32", feature = "v1_33", feature = "v1_34",
    feature = "v1_35", feature = "v1_36", feature = "v1_37", feature = "v1_38", feature = "v1_39",
    feature = "v1_40", feature = "v1_41", feature = "v1_42", feature = "v1_43", feature = "v1_44",
    feature = "v1_45"
))
    mount_tmpfs_options::MountTmpfsOptions
    network_create_response::NetworkCreateResponse
}

// API 1.44 and earlier.
shared! { (any(
    feature = "v1_25", feature = "v1_26", feature = "v1_27", feature = "v1_28", feature = "v1_29",
    feature = "v1_30", feature = "v1_31", feature = "v1_32", feature = "v1_33", feature = "v1_34",
    feature = "v1_35", feature = "v1_36", feature = "v1_37", feature = "v1_38", feature = "v1_39",
    feature = "v1_40", feature = "v1_41", feature = "v1_42", feature = "v1_43", feature = "v1_44"
))
    mount_volume_options::MountVolumeOptions
}

// API 1.43 and earlier.
shared! { (any(
    feature = "v1_25", feature = "v1_26", feature = "v1_27", feature = "v1_28", feature = "v1_29",
    feature = "v1_30", feature = "v1_31", feature = "v1_32", feature = "v1_33", feature = "v1_34",
    feature = "v1_35", feature = "v1_36", feature = "v1_37", feature = "v1_38", feature = "v1_39",
    feature = "v1_40", feature = "v1_41", feature = "v1_42", feature = "v1_43"
))
    service_create_response::ServiceCreateResponse
    task_status_container_status::TaskStatusContainerStatus
}

// API 1.42 and earlier.
shared! { (any(
    feature = "v1_25", feature = "v1_26", feature = "v1_27", feature = "v1_28", feature = "v1_29",
    feature = "v1_30", feature = "v1_31", feature = "v1_32", feature = "v1_33", feature = "v1_34",
    feature = "v1_35", feature = "v1_36", feature = "v1_37", feature = "v1_38", feature = "v1_39",
    feature = "v1_40", feature = "v1_41", feature = "v1_42"
))
    image_list_response::ImageListResponse
    image_summary::ImageSummary
}

// API 1.40 and earlier.
shared! { (any(
    feature = "v1_25", feature = "v1_26", feature = "v1_27", feature = "v1_28", feature = "v1_29",
    feature = "v1_30", feature = "v1_31", feature = "v1_32", feature = "v1_33", feature = "v1_34",
    feature = "v1_35", feature = "v1_36", feature = "v1_37", feature = "v1_38", feature = "v1_39",
    feature = "v1_40"
))
    network_peers::NetworkPeers
    service_spec_mode::ServiceSpecMode
}

// API 1.39 and earlier.
shared! { (any(
    feature = "v1_25", feature = "v1_26", feature = "v1_27", feature = "v1_28", feature = "v1_29",
    feature = "v1_30", feature = "v1_31", feature = "v1_32", feature = "v1_33", feature = "v1_34",
    feature = "v1_35", feature = "v1_36", feature = "v1_37", feature = "v1_38", feature = "v1_39"
))
    container_logs_101_response::ContainerLogs101Response
    container_logs_response::ContainerLogsResponse
    container_summary_item_host_config::ContainerSummaryItemHostConfig
    exec_start_body::ExecStartBody
    mount_bind_options::MountBindOptions
    network_disconnect_body::NetworkDisconnectBody
    plugin_pull_body::PluginPullBody
    plugin_pull_body_item::PluginPullBodyItem
    push_image_info_aux::PushImageInfoAux
    service_logs_101_response::ServiceLogs101Response
    service_logs_response::ServiceLogsResponse
    swarm_unlock_body::SwarmUnlockBody
    system_events_response::SystemEventsResponse
    system_events_response_actor::SystemEventsResponseActor
    system_events_response_scope::SystemEventsResponseScope
}

// API 1.38 and earlier.
shared! { (any(
    feature = "v1_25", feature = "v1_26", feature = "v1_27", feature = "v1_28", feature = "v1_29",
    feature = "v1_30", feature = "v1_31", feature = "v1_32", feature = "v1_33", feature = "v1_34",
    feature = "v1_35", feature = "v1_36", feature = "v1_37", feature = "v1_38"
))
    container_inspect_response_state_health::ContainerInspectResponseStateHealth
    container_inspect_response_state_health_log::ContainerInspectResponseStateHealthLog
    container_inspect_response_state_health_status::ContainerInspectResponseStateHealthStatus
    volume_create_body::VolumeCreateBody
}

// API 1.37 and earlier.
shared! { (any(
    feature = "v1_25", feature = "v1_26", feature = "v1_27", feature = "v1_28", feature = "v1_29",
    feature = "v1_30", feature = "v1_31", feature = "v1_32", feature = "v1_33", feature = "v1_34",
    feature = "v1_35", feature = "v1_36", feature = "v1_37"
))
    plugin_config_interface::PluginConfigInterface
}

// API 1.36 and earlier.
shared! { (any(
    feature = "v1_25", feature = "v1_26", feature = "v1_27", feature = "v1_28", feature = "v1_29",
    feature = "v1_30", feature = "v1_31", feature = "v1_32", feature = "v1_33", feature = "v1_34",
    feature = "v1_35", feature = "v1_36"
))
    endpoint_port_config::EndpointPortConfig
    endpoint_port_config_protocol::EndpointPortConfigProtocol
    endpoint_spec::EndpointSpec
    port::Port
    port_type::PortType
    service_endpoint::ServiceEndpoint
    task_state::TaskState
    task_status::TaskStatus
    task_status_port_status::TaskStatusPortStatus
}

// API 1.35 and earlier.
shared! { (any(
    feature = "v1_25", feature = "v1_26", feature = "v1_27", feature = "v1_28", feature = "v1_29",
    feature = "v1_30", feature = "v1_31", feature = "v1_32", feature = "v1_33", feature = "v1_34",
    feature = "v1_35"
))
    build_info::BuildInfo
    create_image_info::CreateImageInfo
    get_plugin_privileges_response::GetPluginPrivilegesResponse
    get_plugin_privileges_response_item::GetPluginPrivilegesResponseItem
    progress_detail::ProgressDetail
    push_image_info::PushImageInfo
    swarm_unlockkey_response::SwarmUnlockkeyResponse
}

// API 1.34 and earlier.
shared! { (any(
    feature = "v1_25", feature = "v1_26", feature = "v1_27", feature = "v1_28", feature = "v1_29",
    feature = "v1_30", feature = "v1_31", feature = "v1_32", feature = "v1_33", feature = "v1_34"
))
    container_exec_body::ContainerExecBody
    host_config_port_bindings::HostConfigPortBindings
    system_version_response::SystemVersionResponse
}

// API 1.33 and earlier.
shared! { (any(
    feature = "v1_25", feature = "v1_26", feature = "v1_27", feature = "v1_28", feature = "v1_29",
    feature = "v1_30", feature = "v1_31", feature = "v1_32", feature = "v1_33"
))
    container_wait_response::ContainerWaitResponse
}

// API 1.31 and earlier.
shared! { (any(
    feature = "v1_25", feature = "v1_26", feature = "v1_27", feature = "v1_28", feature = "v1_29",
    feature = "v1_30", feature = "v1_31"
))
    endpoint_settings_ipam_config::EndpointSettingsIpamConfig
    mount_point::MountPoint
    mount_type::MountType
    network_config_ports::NetworkConfigPorts
    network_config_secondary_ip_addresses::NetworkConfigSecondaryIpAddresses
    network_config_secondary_ipv6_addresses::NetworkConfigSecondaryIpv6Addresses
    node_description_engine::NodeDescriptionEngine
    node_description_engine_plugins::NodeDescriptionEnginePlugins
    node_description_platform::NodeDescriptionPlatform
    node_description_resources::NodeDescriptionResources
    node_manager_status::NodeManagerStatus
    node_manager_status_reachability::NodeManagerStatusReachability
    node_status::NodeStatus
    node_status_state::NodeStatusState
    swarm_inspect_response_join_tokens::SwarmInspectResponseJoinTokens
    system_info_response_cgroup_driver::SystemInfoResponseCgroupDriver
    system_info_response_containerd_commit::SystemInfoResponseContainerdCommit
    system_info_response_init_commit::SystemInfoResponseInitCommit
    system_info_response_isolation::SystemInfoResponseIsolation
    system_info_response_registry_config_index_configs::SystemInfoResponseRegistryConfigIndexConfigs
    system_info_response_runc_commit::SystemInfoResponseRuncCommit
    system_info_response_runtimes::SystemInfoResponseRuntimes
    system_info_response_swarm_local_node_state::SystemInfoResponseSwarmLocalNodeState
    system_info_response_swarm_remote_managers::SystemInfoResponseSwarmRemoteManagers
    task_spec_resources::TaskSpecResources
    task_spec_resources_limits::TaskSpecResourcesLimits
    task_spec_resources_reservations::TaskSpecResourcesReservations
}

// API 1.30 and earlier.
shared! { (any(
    feature = "v1_25", feature = "v1_26", feature = "v1_27", feature = "v1_28", feature = "v1_29",
    feature = "v1_30"
))
    secret_spec::SecretSpec
    volume::Volume
    volume_list_response::VolumeListResponse
}

// API 1.29 and earlier.
shared! { (any(
    feature = "v1_25", feature = "v1_26", feature = "v1_27", feature = "v1_28", feature = "v1_29"
))
    config_cmd::ConfigCmd
    config_entrypoint::ConfigEntrypoint
    container_create_body_networking_config::ContainerCreateBodyNetworkingConfig
    container_inspect_response_state::ContainerInspectResponseState
    container_summary::ContainerSummary
    container_summary_item::ContainerSummaryItem
    container_summary_item_network_settings::ContainerSummaryItemNetworkSettings
    endpoint_settings::EndpointSettings
    network_config::NetworkConfig
    network_connect_body::NetworkConnectBody
    node_description::NodeDescription
    restart_policy::RestartPolicy
    restart_policy_name::RestartPolicyName
    service_spec_networks::ServiceSpecNetworks
    swarm_spec::SwarmSpec
    swarm_spec_ca_config::SwarmSpecCaConfig
    swarm_spec_ca_config_external_cas::SwarmSpecCaConfigExternalCas
    system_data_usage_response::SystemDataUsageResponse
    system_info_response_plugins::SystemInfoResponsePlugins
    system_info_response_registry_config::SystemInfoResponseRegistryConfig
    task_spec_networks::TaskSpecNetworks
}

// API 1.28 and earlier.
shared! { (any(
    feature = "v1_25", feature = "v1_26", feature = "v1_27", feature = "v1_28"
))
    network::Network
    network_create_body::NetworkCreateBody
    network_list_response::NetworkListResponse
    plugin_config::PluginConfig
}

// API 1.27 and earlier.
shared! { (any(
    feature = "v1_25", feature = "v1_26", feature = "v1_27"
))
    container_changes_response::ContainerChangesResponse
    container_changes_response_item::ContainerChangesResponseItem
    container_changes_response_item_kind::ContainerChangesResponseItemKind
    container_put_archive_body::ContainerPutArchiveBody
    container_update_body::ContainerUpdateBody
    graph_driver::GraphDriver
    host_config::HostConfig
    image_delete_response::ImageDeleteResponse
    image_delete_response_list::ImageDeleteResponseList
    image_prune_response::ImagePruneResponse
    image_root_fs::ImageRootFs
    mount::Mount
    resources::Resources
    service_spec_update_config::ServiceSpecUpdateConfig
    service_spec_update_config_failure_action::ServiceSpecUpdateConfigFailureAction
    service_update_response_object::ServiceUpdateResponseObject
    swarm_init_body::SwarmInitBody
    swarm_join_body::SwarmJoinBody
    task_spec_placement::TaskSpecPlacement
}

// API 1.26 and earlier.
shared! { (any(
    feature = "v1_25", feature = "v1_26"
))
    cluster_info::ClusterInfo
    cluster_info_version::ClusterInfoVersion
    config::Config
    config_healthcheck::ConfigHealthcheck
    container_create_body::ContainerCreateBody
    container_inspect_response::ContainerInspectResponse
    image::Image
    network_attachment::NetworkAttachment
    network_attachment_network::NetworkAttachmentNetwork
    network_attachment_network_version::NetworkAttachmentNetworkVersion
    node::Node
    node_list_response::NodeListResponse
    node_version::NodeVersion
    secret::Secret
    secret_list_response::SecretListResponse
    secret_version::SecretVersion
    service::Service
    service_list_response::ServiceListResponse
    service_spec::ServiceSpec
    service_version::ServiceVersion
    swarm_inspect_response::SwarmInspectResponse
    system_info_response::SystemInfoResponse
    system_info_response_swarm::SystemInfoResponseSwarm
    task::Task
    task_list_response::TaskListResponse
    task_spec::TaskSpec
    task_spec_container_spec::TaskSpecContainerSpec
    task_spec_container_spec_healthcheck::TaskSpecContainerSpecHealthcheck
    task_version::TaskVersion
}

// API 1.25 and earlier.
shared! { (feature = "v1_25")
    plugin::Plugin
    plugin_list_response::PluginListResponse
}

#[cfg(feature = "v1_25")]
pub use super::support::Timestamp;

#[cfg(feature = "operations")]
pub mod operations;
