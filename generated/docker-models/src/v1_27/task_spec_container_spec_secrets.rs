// Written by `cargo xtask gen` from `TaskSpec.ContainerSpec.Secrets[]` in spec/docker/contract/v1.27.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::TaskSpecContainerSpecSecretsFile;

/// The type of `TaskSpec.ContainerSpec.Secrets[]`.
///
/// API 1.27 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TaskSpecContainerSpecSecrets {
    /// `File` in JSON.
    #[doc(alias = "File")]
    pub file: Option<TaskSpecContainerSpecSecretsFile>,

    /// `SecretID` in JSON.
    #[doc(alias = "SecretID")]
    pub secret_id: Option<String>,

    /// `SecretName` in JSON.
    #[doc(alias = "SecretName")]
    pub secret_name: Option<String>,
}

support::object! { TaskSpecContainerSpecSecrets {
    "File"       => file:        optional,
    "SecretID"   => secret_id:   optional,
    "SecretName" => secret_name: optional,
} }
