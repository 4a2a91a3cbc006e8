// Written by `cargo xtask gen` from `TaskSpec` in spec/docker/contract/v1.40.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{TaskSpecContainerSpec, TaskSpecPlacement};
use super::super::v1_25::{TaskSpecLogDriver, TaskSpecRestartPolicy};
use super::super::v1_31::TaskSpecPluginSpec;
use super::super::v1_32::TaskSpecResources;
use super::super::v1_38::TaskSpecNetworkAttachmentSpec;
use super::super::v1_39::NetworkAttachmentConfig;

/// What each task of a service is to run, where, and under which limits. A service carries it as its `TaskTemplate`,
/// and every task made from it keeps a copy as its `Spec`.
///
/// All versions of the API. In this form: API 1.40.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TaskSpec {
    /// The engine plugin that a task installs on its node, for the runtime `plugin`. Only engines with experimental
    /// features switched on take it, and a spec that has it has no `ContainerSpec`.
    ///
    /// API 1.31 and later.
    #[doc(alias = "PluginSpec")]
    pub plugin_spec: Option<TaskSpecPluginSpec>,

    /// The container that a task runs, for the runtime `container`, which is the usual one. A spec holds only one of this,
    /// `PluginSpec` and `NetworkAttachmentSpec`, as `Runtime` says.
    #[doc(alias = "ContainerSpec")]
    pub container_spec: Option<TaskSpecContainerSpec>,

    /// The plain container that a task of the runtime `attachment` stands for. The swarm makes such tasks itself when a
    /// container outside any service joins an overlay network; they can be read but not created.
    ///
    /// API 1.38 and later.
    #[doc(alias = "NetworkAttachmentSpec")]
    pub network_attachment_spec: Option<TaskSpecNetworkAttachmentSpec>,

    /// How much of a node's processors, memory and other resources each single task may use, and how much is set aside
    /// for it.
    #[doc(alias = "Resources")]
    pub resources: Option<TaskSpecResources>,

    /// Whether and when the swarm replaces a task that has ended.
    #[doc(alias = "RestartPolicy")]
    pub restart_policy: Option<TaskSpecRestartPolicy>,

    /// On which nodes tasks may run, and how they spread over these.
    #[doc(alias = "Placement")]
    pub placement: Option<TaskSpecPlacement>,

    /// A counter by which to replace all tasks of a service although nothing else in its spec is different: raise it and
    /// update the service.
    #[doc(alias = "ForceUpdate")]
    pub force_update: Option<u64>,

    /// What kind of thing the task is: `container` for the usual, `plugin` for an engine plugin, or `attachment` for a
    /// plain container that has joined a swarm network. Clients cannot create the last kind. Engines show the value on
    /// services and leave it out on tasks of containers.
    ///
    /// API 1.30 and later.
    #[doc(alias = "Runtime")]
    pub runtime: Option<String>,

    /// The swarm networks that every task joins, each with the aliases it answers to there.
    ///
    /// Each entry: One network that tasks join, and under which names.
    #[doc(alias = "Networks")]
    pub networks: Option<Vec<NetworkAttachmentConfig>>,

    /// Where a task's output goes. Without it, the swarm's `TaskDefaults` decide, and where they are silent too, the
    /// node's engine does.
    #[doc(alias = "LogDriver")]
    pub log_driver: Option<TaskSpecLogDriver>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
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
    ..?                     => unknown,
} }
