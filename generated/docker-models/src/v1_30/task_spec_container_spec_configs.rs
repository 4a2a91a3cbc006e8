// Written by `cargo xtask gen` from `TaskSpec.ContainerSpec.Configs[]` in spec/docker/contract/v1.30.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::TaskSpecContainerSpecConfigsFile;

/// A config, and its use in the task.
///
/// Available in API 1.30 and later; this form: 1.30 to 1.39.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TaskSpecContainerSpecConfigs {
    /// The file that contains the config: its path, owner and permissions.
    ///
    /// JSON key: `File`.
    #[doc(alias = "File")]
    pub file: Option<TaskSpecContainerSpecConfigsFile>,

    /// The ID of the config. `ConfigName` must be set too.
    ///
    /// JSON key: `ConfigID`.
    #[doc(alias = "ConfigID")]
    pub config_id: Option<String>,

    /// The name of the config. It does not select the config, but the swarm rejects a name that does not belong to
    /// `ConfigID`.
    ///
    /// JSON key: `ConfigName`.
    #[doc(alias = "ConfigName")]
    pub config_name: Option<String>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { TaskSpecContainerSpecConfigs {
    "File"       => file:        optional,
    "ConfigID"   => config_id:   optional,
    "ConfigName" => config_name: optional,
    ..?          => unknown,
} }
