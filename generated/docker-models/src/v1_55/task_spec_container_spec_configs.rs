// Written by `cargo xtask gen` from `TaskSpec.ContainerSpec.Configs[]` in spec/docker/contract/v1.55.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::TaskSpecContainerSpecConfigsFile;

/// The type of `TaskSpec.ContainerSpec.Configs[]`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TaskSpecContainerSpecConfigs {
    /// `File` in JSON.
    #[doc(alias = "File")]
    pub file: Option<TaskSpecContainerSpecConfigsFile>,

    /// `Runtime` in JSON.
    #[doc(alias = "Runtime")]
    pub runtime: Option<serde_json::Value>,

    /// `ConfigID` in JSON.
    #[doc(alias = "ConfigID")]
    pub config_id: Option<String>,

    /// `ConfigName` in JSON.
    #[doc(alias = "ConfigName")]
    pub config_name: Option<String>,
}

support::object! { TaskSpecContainerSpecConfigs {
    "File"       => file:        optional,
    "Runtime"    => runtime:     optional,
    "ConfigID"   => config_id:   optional,
    "ConfigName" => config_name: optional,
} }
