// Written by `cargo xtask gen` from `TaskSpec.ContainerSpec.Configs[]` in spec/docker/contract/v1.40.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::super::v1_30::TaskSpecContainerSpecConfigsFile;

/// The type of `TaskSpec.ContainerSpec.Configs[]`.
///
/// API 1.30 and later. In this form: API 1.40 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TaskSpecContainerSpecConfigs {
    /// `File` in JSON.
    #[doc(alias = "File")]
    pub file: Option<TaskSpecContainerSpecConfigsFile>,

    /// `Runtime` in JSON.
    ///
    /// API 1.40 and later.
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
