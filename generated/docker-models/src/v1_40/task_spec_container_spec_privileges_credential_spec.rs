// Written by `cargo xtask gen` from `TaskSpec.ContainerSpec.Privileges.CredentialSpec` in spec/docker/contract/v1.40.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `TaskSpec.ContainerSpec.Privileges.CredentialSpec`.
///
/// API 1.30 and later. In this form: API 1.40 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TaskSpecContainerSpecPrivilegesCredentialSpec {
    /// `Config` in JSON.
    ///
    /// API 1.40 and later.
    #[doc(alias = "Config")]
    pub config: Option<String>,

    /// `File` in JSON.
    #[doc(alias = "File")]
    pub file: Option<String>,

    /// `Registry` in JSON.
    #[doc(alias = "Registry")]
    pub registry: Option<String>,
}

support::object! { TaskSpecContainerSpecPrivilegesCredentialSpec {
    "Config"   => config:   optional,
    "File"     => file:     optional,
    "Registry" => registry: optional,
} }
