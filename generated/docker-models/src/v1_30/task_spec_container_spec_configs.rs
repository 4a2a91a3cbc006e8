// Written by `cargo xtask gen` from `TaskSpec.ContainerSpec.Configs[]` in spec/docker/contract/v1.30.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::TaskSpecContainerSpecConfigsFile;

/// One config, and what becomes of it in the task.
///
/// API 1.30 and later. In this form: API 1.30 to 1.39.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TaskSpecContainerSpecConfigs {
    /// Where the config's content appears inside the container, who owns it and who may read it.
    #[doc(alias = "File")]
    pub file: Option<TaskSpecContainerSpecConfigsFile>,

    /// Which config it is, by ID. `ConfigName` must be sent as well.
    #[doc(alias = "ConfigID")]
    pub config_id: Option<String>,

    /// What the config is called. It selects nothing, but the swarm refuses a name that is not that of `ConfigID`.
    #[doc(alias = "ConfigName")]
    pub config_name: Option<String>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { TaskSpecContainerSpecConfigs {
    "File"       => file:        optional,
    "ConfigID"   => config_id:   optional,
    "ConfigName" => config_name: optional,
    ..?          => unknown,
} }
