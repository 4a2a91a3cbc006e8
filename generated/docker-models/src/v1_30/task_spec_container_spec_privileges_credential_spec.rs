// Written by `cargo xtask gen` from `TaskSpec.ContainerSpec.Privileges.CredentialSpec` in spec/docker/contract/v1.30.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `TaskSpec.ContainerSpec.Privileges.CredentialSpec`.
///
/// API 1.30 and later. In this form: API 1.30 to 1.39.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TaskSpecContainerSpecPrivilegesCredentialSpec {
    /// `File` in JSON.
    #[doc(alias = "File")]
    pub file: Option<String>,

    /// `Registry` in JSON.
    #[doc(alias = "Registry")]
    pub registry: Option<String>,
}

support::object! { TaskSpecContainerSpecPrivilegesCredentialSpec {
    "File"     => file:     optional,
    "Registry" => registry: optional,
} }
