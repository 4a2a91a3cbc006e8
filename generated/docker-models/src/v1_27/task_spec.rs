// Written by `cargo xtask gen` from `TaskSpec` in spec/docker/contract/v1.27.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::TaskSpecContainerSpec;
use super::super::v1_25::{
    TaskSpecLogDriver, TaskSpecNetworks, TaskSpecPlacement, TaskSpecResources,
    TaskSpecRestartPolicy,
};

/// What each task of a service is to run, where, and under which limits. A service carries it as its `TaskTemplate`,
/// and every task made from it keeps a copy as its `Spec`.
///
/// All versions of the API. In this form: API 1.27.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TaskSpec {
    /// The container that a task runs, for the runtime `container`, which is the usual one. A spec holds only one of this,
    /// `PluginSpec` and `NetworkAttachmentSpec`, as `Runtime` says.
    #[doc(alias = "ContainerSpec")]
    pub container_spec: Option<TaskSpecContainerSpec>,

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

    /// The swarm networks that every task joins, each with the aliases it answers to there.
    #[doc(alias = "Networks")]
    pub networks: Option<Vec<TaskSpecNetworks>>,

    /// Where a task's output goes. Without it, the swarm's `TaskDefaults` decide, and where they are silent too, the
    /// node's engine does.
    #[doc(alias = "LogDriver")]
    pub log_driver: Option<TaskSpecLogDriver>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { TaskSpec {
    "ContainerSpec" => container_spec: optional,
    "Resources"     => resources:      optional,
    "RestartPolicy" => restart_policy: optional,
    "Placement"     => placement:      optional,
    "ForceUpdate"   => force_update:   optional,
    "Networks"      => networks:       optional,
    "LogDriver"     => log_driver:     optional,
    ..?             => unknown,
} }
