// Written by `cargo xtask gen` from `TaskSpec.ContainerSpec.Configs[]` in spec/docker/contract/v1.40.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::super::v1_30::TaskSpecContainerSpecConfigsFile;

/// A config, and its use in the task.
///
/// Available in API 1.30 and later; this form: 1.40 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TaskSpecContainerSpecConfigs {
    /// The file that contains the config: its path, owner and permissions. Omitted if `Runtime` is set.
    ///
    /// JSON key: `File`.
    #[doc(alias = "File")]
    pub file: Option<TaskSpecContainerSpecConfigsFile>,

    /// An empty object, `{}`, for a config that the daemon itself uses for the task, as with a `CredentialSpec`, and that
    /// is not mounted as a file. Cannot be combined with `File`.
    ///
    /// JSON key: `Runtime`. Available in API 1.40 and later.
    #[doc(alias = "Runtime")]
    pub runtime: Option<serde_json::Value>,

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
    "Runtime"    => runtime:     optional,
    "ConfigID"   => config_id:   optional,
    "ConfigName" => config_name: optional,
    ..?          => unknown,
} }
