// Written by `cargo xtask gen` from `TaskSpec.ContainerSpec.Configs[]` in spec/docker/contract/v1.30.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::TaskSpecContainerSpecConfigsFile;

/// The type of `TaskSpec.ContainerSpec.Configs[]`.
///
/// API 1.30 and later. In this form: API 1.30 to 1.39.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TaskSpecContainerSpecConfigs {
    /// `File` in JSON.
    #[doc(alias = "File")]
    pub file: Option<TaskSpecContainerSpecConfigsFile>,

    /// `ConfigID` in JSON.
    #[doc(alias = "ConfigID")]
    pub config_id: Option<String>,

    /// `ConfigName` in JSON.
    #[doc(alias = "ConfigName")]
    pub config_name: Option<String>,
}

support::object! { TaskSpecContainerSpecConfigs {
    "File"       => file:        optional,
    "ConfigID"   => config_id:   optional,
    "ConfigName" => config_name: optional,
} }
