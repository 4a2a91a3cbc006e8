// Written by `cargo xtask gen` from `TaskSpec.ContainerSpec.Secrets[]` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::TaskSpecContainerSpecSecretsFile;

/// One secret, and the file it turns into inside the container.
///
/// All versions of the API.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TaskSpecContainerSpecSecrets {
    /// Where the secret's content appears, who owns it and who may read it.
    #[doc(alias = "File")]
    pub file: Option<TaskSpecContainerSpecSecretsFile>,

    /// Which secret it is, by ID. `SecretName` must be sent as well.
    #[doc(alias = "SecretID")]
    pub secret_id: Option<String>,

    /// What the secret is called. It selects nothing, but the swarm refuses a name that is not that of `SecretID`.
    #[doc(alias = "SecretName")]
    pub secret_name: Option<String>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { TaskSpecContainerSpecSecrets {
    "File"       => file:        optional,
    "SecretID"   => secret_id:   optional,
    "SecretName" => secret_name: optional,
    ..?          => unknown,
} }
