// Written by `cargo xtask gen` from `TaskSpec.ContainerSpec.Privileges` in spec/docker/contract/v1.29.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{
    TaskSpecContainerSpecPrivilegesCredentialSpec,
    TaskSpecContainerSpecPrivilegesSelinuxContext,
};

/// The security options of the container, which extend or restrict its default privileges through kernel or Windows
/// security features.
///
/// Available in API 1.29 and later; this form: 1.29 to 1.39.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TaskSpecContainerSpecPrivileges {
    /// The credential specification of the group managed service account (gMSA) that the container uses. Set only one of
    /// `Config`, `File` and `Registry`. Windows nodes only.
    ///
    /// JSON key: `CredentialSpec`.
    #[doc(alias = "CredentialSpec")]
    pub credential_spec: Option<TaskSpecContainerSpecPrivilegesCredentialSpec>,

    /// The SELinux label of the container's process, or its deactivation.
    ///
    /// JSON key: `SELinuxContext`.
    #[doc(alias = "SELinuxContext")]
    pub selinux_context: Option<TaskSpecContainerSpecPrivilegesSelinuxContext>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { TaskSpecContainerSpecPrivileges {
    "CredentialSpec" => credential_spec: optional,
    "SELinuxContext" => selinux_context: optional,
    ..?              => unknown,
} }
