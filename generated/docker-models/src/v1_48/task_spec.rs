// Written by `cargo xtask gen` from `TaskSpec` in spec/docker/contract/v1.48.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::TaskSpecContainerSpec;
use super::super::v1_25::{TaskSpecLogDriver, TaskSpecRestartPolicy};
use super::super::v1_38::TaskSpecNetworkAttachmentSpec;
use super::super::v1_39::NetworkAttachmentConfig;
use super::super::v1_40::{TaskSpecPlacement, TaskSpecPluginSpec};
use super::super::v1_41::TaskSpecResources;

/// The definition `TaskSpec`.
///
/// All versions of the API. In this form: API 1.48 to 1.51.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TaskSpec {
    /// `PluginSpec` in JSON.
    ///
    /// API 1.31 and later.
    #[doc(alias = "PluginSpec")]
    pub plugin_spec: Option<TaskSpecPluginSpec>,

    /// `ContainerSpec` in JSON.
    #[doc(alias = "ContainerSpec")]
    pub container_spec: Option<TaskSpecContainerSpec>,

    /// `NetworkAttachmentSpec` in JSON.
    ///
    /// API 1.38 and later.
    #[doc(alias = "NetworkAttachmentSpec")]
    pub network_attachment_spec: Option<TaskSpecNetworkAttachmentSpec>,

    /// `Resources` in JSON.
    #[doc(alias = "Resources")]
    pub resources: Option<TaskSpecResources>,

    /// `RestartPolicy` in JSON.
    #[doc(alias = "RestartPolicy")]
    pub restart_policy: Option<TaskSpecRestartPolicy>,

    /// `Placement` in JSON.
    #[doc(alias = "Placement")]
    pub placement: Option<TaskSpecPlacement>,

    /// `ForceUpdate` in JSON.
    #[doc(alias = "ForceUpdate")]
    pub force_update: Option<u64>,

    /// `Runtime` in JSON.
    ///
    /// API 1.30 and later.
    #[doc(alias = "Runtime")]
    pub runtime: Option<String>,

    /// `Networks` in JSON.
    #[doc(alias = "Networks")]
    pub networks: Option<Vec<NetworkAttachmentConfig>>,

    /// `LogDriver` in JSON.
    #[doc(alias = "LogDriver")]
    pub log_driver: Option<TaskSpecLogDriver>,
}

support::object! { TaskSpec {
    "PluginSpec"            => plugin_spec:             optional,
    "ContainerSpec"         => container_spec:          optional,
    "NetworkAttachmentSpec" => network_attachment_spec: optional,
    "Resources"             => resources:               optional,
    "RestartPolicy"         => restart_policy:          optional,
    "Placement"             => placement:               optional,
    "ForceUpdate"           => force_update:            optional,
    "Runtime"               => runtime:                 optional,
    "Networks"              => networks:                optional,
    "LogDriver"             => log_driver:              optional,
} }
