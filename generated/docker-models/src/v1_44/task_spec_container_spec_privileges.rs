// Written by `cargo xtask gen` from `TaskSpec.ContainerSpec.Privileges` in spec/docker/contract/v1.44.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{
    TaskSpecContainerSpecPrivilegesApparmor, TaskSpecContainerSpecPrivilegesSeccomp,
};
use super::super::v1_29::TaskSpecContainerSpecPrivilegesSelinuxContext;
use super::super::v1_40::TaskSpecContainerSpecPrivilegesCredentialSpec;

/// What the container's process may do, beyond or below the usual, by way of the kernel's or Windows' security
/// features.
///
/// API 1.29 and later. In this form: API 1.44 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TaskSpecContainerSpecPrivileges {
    /// The Windows group-managed service account under which the container acts. Set one only of `Config`, `File` and
    /// `Registry`. Windows nodes only.
    #[doc(alias = "CredentialSpec")]
    pub credential_spec: Option<TaskSpecContainerSpecPrivilegesCredentialSpec>,

    /// The SELinux label of the container's process, part by part, or the wish to have none.
    #[doc(alias = "SELinuxContext")]
    pub selinux_context: Option<TaskSpecContainerSpecPrivilegesSelinuxContext>,

    /// Which system calls the container may make. When absent, the node's engine applies its standard profile.
    ///
    /// API 1.44 and later.
    #[doc(alias = "Seccomp")]
    pub seccomp: Option<TaskSpecContainerSpecPrivilegesSeccomp>,

    /// Whether AppArmor confines the container. Profiles of one's own are not possible here.
    ///
    /// API 1.44 and later.
    #[doc(alias = "AppArmor")]
    pub apparmor: Option<TaskSpecContainerSpecPrivilegesApparmor>,

    /// Whether processes in the container are barred from gaining rights, for example by starting a set-user-ID program.
    ///
    /// API 1.44 and later.
    #[doc(alias = "NoNewPrivileges")]
    pub no_new_privileges: Option<bool>,

    /// Keys without a field, kept with the feature `keep-unknown`.
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
