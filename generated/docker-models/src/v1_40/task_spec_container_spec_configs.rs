// Written by `cargo xtask gen` from `TaskSpec.ContainerSpec.Configs[]` in spec/docker/contract/v1.40.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::super::v1_30::TaskSpecContainerSpecConfigsFile;

/// One config, and what becomes of it in the task.
///
/// API 1.30 and later. In this form: API 1.40 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TaskSpecContainerSpecConfigs {
    /// Where the config's content appears inside the container, who owns it and who may read it. Left out if `Runtime`
    /// is set.
    #[doc(alias = "File")]
    pub file: Option<TaskSpecContainerSpecConfigsFile>,

    /// An empty object, `{}`, where the engine itself needs the config for the task and no file is to appear in the
    /// container, as with a `CredentialSpec`. It excludes `File`.
    ///
    /// API 1.40 and later.
    #[doc(alias = "Runtime")]
    pub runtime: Option<serde_json::Value>,

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
    "Runtime"    => runtime:     optional,
    "ConfigID"   => config_id:   optional,
    "ConfigName" => config_name: optional,
    ..?          => unknown,
} }
