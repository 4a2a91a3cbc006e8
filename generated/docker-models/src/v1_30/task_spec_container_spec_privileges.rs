// Written by `cargo xtask gen` from `TaskSpec.ContainerSpec.Privileges` in spec/docker/contract/v1.30.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{
    TaskSpecContainerSpecPrivilegesCredentialSpec, TaskSpecContainerSpecPrivilegesSelinuxContext,
};

/// The type of `TaskSpec.ContainerSpec.Privileges`.
///
/// API 1.30 and later. In this form: API 1.30 to 1.39.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TaskSpecContainerSpecPrivileges {
    /// `CredentialSpec` in JSON.
    #[doc(alias = "CredentialSpec")]
    pub credential_spec: Option<TaskSpecContainerSpecPrivilegesCredentialSpec>,

    /// `SELinuxContext` in JSON.
    #[doc(alias = "SELinuxContext")]
    pub selinux_context: Option<TaskSpecContainerSpecPrivilegesSelinuxContext>,
}

support::object! { TaskSpecContainerSpecPrivileges {
    "CredentialSpec" => credential_spec: optional,
    "SELinuxContext" => selinux_context: optional,
} }
