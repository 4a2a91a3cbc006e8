// Written by `cargo xtask gen` from `TaskSpec` in spec/docker/contract/v1.31.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::TaskSpecPluginSpec;
use super::super::v1_25::{TaskSpecLogDriver, TaskSpecResources, TaskSpecRestartPolicy};
use super::super::v1_30::{TaskSpecContainerSpec, TaskSpecNetworks, TaskSpecPlacement};

/// The specification of a task: its container or plugin, its placement and its limits. A service contains it as its
/// `TaskTemplate`, and each task contains a copy as its `Spec`.
///
/// Available in all API versions; this form: 1.31.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TaskSpec {
    /// The plugin that a task installs on its node, for the runtime `plugin`. Requires daemons with experimental features
    /// enabled. Cannot be combined with `ContainerSpec`.
    ///
    /// JSON key: `PluginSpec`. Available in API 1.31 and later.
    #[doc(alias = "PluginSpec")]
    pub plugin_spec: Option<TaskSpecPluginSpec>,

    /// The container of a task, for the runtime `container`, which is the default. Only one of this field, `PluginSpec`
    /// and `NetworkAttachmentSpec` may be set, according to `Runtime`.
    ///
    /// JSON key: `ContainerSpec`.
    #[doc(alias = "ContainerSpec")]
    pub container_spec: Option<TaskSpecContainerSpec>,

    /// The resources of a node, such as CPU time and memory, that each task may use at most, and those reserved for it.
    ///
    /// JSON key: `Resources`.
    #[doc(alias = "Resources")]
    pub resources: Option<TaskSpecResources>,

    /// The policy for replacing tasks that have ended.
    ///
    /// JSON key: `RestartPolicy`.
    #[doc(alias = "RestartPolicy")]
    pub restart_policy: Option<TaskSpecRestartPolicy>,

    /// The nodes that tasks may run on, and their distribution over these nodes.
    ///
    /// JSON key: `Placement`.
    #[doc(alias = "Placement")]
    pub placement: Option<TaskSpecPlacement>,

    /// A counter that forces the replacement of all tasks even if nothing else in the specification has changed: increase
    /// it and update the service.
    ///
    /// JSON key: `ForceUpdate`.
    #[doc(alias = "ForceUpdate")]
    pub force_update: Option<u64>,

    /// The kind of task: `container`, the default; `plugin`, for a plugin; or `attachment`, for a standalone container
    /// attached to a swarm network. Clients cannot create tasks of the last kind. Daemons return the value for services
    /// and omit it for tasks of containers.
    ///
    /// JSON key: `Runtime`. Available in API 1.30 and later.
    #[doc(alias = "Runtime")]
    pub runtime: Option<String>,

    /// The swarm networks that each task is attached to, with the aliases used there.
    ///
    /// JSON key: `Networks`.
    #[doc(alias = "Networks")]
    pub networks: Option<Vec<TaskSpecNetworks>>,

    /// The logging driver of the task. If omitted, the swarm's `TaskDefaults` apply, or the default of the node's daemon
    /// if these set none.
    ///
    /// JSON key: `LogDriver`.
    #[doc(alias = "LogDriver")]
    pub log_driver: Option<TaskSpecLogDriver>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { TaskSpec {
    "PluginSpec"    => plugin_spec:    optional,
    "ContainerSpec" => container_spec: optional,
    "Resources"     => resources:      optional,
    "RestartPolicy" => restart_policy: optional,
    "Placement"     => placement:      optional,
    "ForceUpdate"   => force_update:   optional,
    "Runtime"       => runtime:        optional,
    "Networks"      => networks:       optional,
    "LogDriver"     => log_driver:     optional,
    ..?             => unknown,
} }
