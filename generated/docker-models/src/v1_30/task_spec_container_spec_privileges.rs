// Written by `cargo xtask gen` from `TaskSpec.ContainerSpec.Privileges` in spec/docker/contract/v1.30.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{
    TaskSpecContainerSpecPrivilegesCredentialSpec,
    TaskSpecContainerSpecPrivilegesSelinuxContext,
};

/// What the container's process may do, beyond or below the usual, by way of the kernel's or Windows' security
/// features.
///
/// API 1.30 and later. In this form: API 1.30 to 1.39.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TaskSpecContainerSpecPrivileges {
    /// The Windows group-managed service account under which the container acts. Set one only of `Config`, `File` and
    /// `Registry`. Windows nodes only.
    #[doc(alias = "CredentialSpec")]
    pub credential_spec: Option<TaskSpecContainerSpecPrivilegesCredentialSpec>,

    /// The SELinux label of the container's process, part by part, or the wish to have none.
    #[doc(alias = "SELinuxContext")]
    pub selinux_context: Option<TaskSpecContainerSpecPrivilegesSelinuxContext>,
}

support::object! { TaskSpecContainerSpecPrivileges {
    "CredentialSpec" => credential_spec: optional,
    "SELinuxContext" => selinux_context: optional,
} }
