// Written by `cargo xtask gen` from `TaskSpec.ContainerSpec.Privileges` in spec/docker/contract/v1.44.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{
    TaskSpecContainerSpecPrivilegesApparmor, TaskSpecContainerSpecPrivilegesSeccomp,
};
use super::super::v1_29::TaskSpecContainerSpecPrivilegesSelinuxContext;
use super::super::v1_40::TaskSpecContainerSpecPrivilegesCredentialSpec;

/// The security options of the container, which extend or restrict its default privileges through kernel or Windows
/// security features.
///
/// Available in API 1.29 and later; this form: 1.44 and later.
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

    /// The seccomp configuration, which determines the system calls that the container may make. If omitted, the default
    /// profile of the node's daemon applies.
    ///
    /// JSON key: `Seccomp`. Available in API 1.44 and later.
    #[doc(alias = "Seccomp")]
    pub seccomp: Option<TaskSpecContainerSpecPrivilegesSeccomp>,

    /// The AppArmor configuration of the container. Custom profiles are not supported here.
    ///
    /// JSON key: `AppArmor`. Available in API 1.44 and later.
    #[doc(alias = "AppArmor")]
    pub apparmor: Option<TaskSpecContainerSpecPrivilegesApparmor>,

    /// If `true`, processes in the container cannot gain additional privileges, for example by running a set-user-ID
    /// program.
    ///
    /// JSON key: `NoNewPrivileges`. Available in API 1.44 and later.
    #[doc(alias = "NoNewPrivileges")]
    pub no_new_privileges: Option<bool>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { TaskSpecContainerSpecPrivileges {
    "CredentialSpec"  => credential_spec:   optional,
    "SELinuxContext"  => selinux_context:   optional,
    "Seccomp"         => seccomp:           optional,
    "AppArmor"        => apparmor:          optional,
    "NoNewPrivileges" => no_new_privileges: optional,
    ..?               => unknown,
} }
