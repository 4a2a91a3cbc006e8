// Written by `cargo xtask gen` from `TaskSpec` in spec/docker/contract/v1.29.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::TaskSpecContainerSpec;
use super::super::v1_25::{
    TaskSpecLogDriver, TaskSpecNetworks, TaskSpecResources, TaskSpecRestartPolicy,
};
use super::super::v1_28::TaskSpecPlacement;

/// The definition `TaskSpec`.
///
/// All versions of the API. In this form: API 1.29.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TaskSpec {
    /// `ContainerSpec` in JSON.
    #[doc(alias = "ContainerSpec")]
    pub container_spec: Option<TaskSpecContainerSpec>,

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

    /// `Networks` in JSON.
    #[doc(alias = "Networks")]
    pub networks: Option<Vec<TaskSpecNetworks>>,

    /// `LogDriver` in JSON.
    #[doc(alias = "LogDriver")]
    pub log_driver: Option<TaskSpecLogDriver>,
}

support::object! { TaskSpec {
    "ContainerSpec" => container_spec: optional,
    "Resources"     => resources:      optional,
    "RestartPolicy" => restart_policy: optional,
    "Placement"     => placement:      optional,
    "ForceUpdate"   => force_update:   optional,
    "Networks"      => networks:       optional,
    "LogDriver"     => log_driver:     optional,
} }
