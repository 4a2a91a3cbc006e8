// Written by `cargo xtask gen` from `TaskSpec.ContainerSpec.Secrets[]` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::TaskSpecContainerSpecSecretsFile;

/// A secret, and its file in the container.
///
/// Available in all API versions.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TaskSpecContainerSpecSecrets {
    /// The file that contains the secret: its path, owner and permissions.
    ///
    /// JSON key: `File`.
    #[doc(alias = "File")]
    pub file: Option<TaskSpecContainerSpecSecretsFile>,

    /// The ID of the secret. `SecretName` must be set too.
    ///
    /// JSON key: `SecretID`.
    #[doc(alias = "SecretID")]
    pub secret_id: Option<String>,

    /// The name of the secret. It does not select the secret, but the swarm rejects a name that does not belong to
    /// `SecretID`.
    ///
    /// JSON key: `SecretName`.
    #[doc(alias = "SecretName")]
    pub secret_name: Option<String>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { TaskSpecContainerSpecSecrets {
    "File"       => file:        optional,
    "SecretID"   => secret_id:   optional,
    "SecretName" => secret_name: optional,
    ..?          => unknown,
} }
