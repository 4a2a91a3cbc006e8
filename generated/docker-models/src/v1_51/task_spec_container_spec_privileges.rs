// Written by `cargo xtask gen` from `TaskSpec.ContainerSpec.Privileges` in spec/docker/contract/v1.51.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{
    TaskSpecContainerSpecPrivilegesApparmor, TaskSpecContainerSpecPrivilegesCredentialSpec,
    TaskSpecContainerSpecPrivilegesSeccomp, TaskSpecContainerSpecPrivilegesSelinuxContext,
};

/// The type of `TaskSpec.ContainerSpec.Privileges`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TaskSpecContainerSpecPrivileges {
    /// `CredentialSpec` in JSON.
    #[doc(alias = "CredentialSpec")]
    pub credential_spec: Option<TaskSpecContainerSpecPrivilegesCredentialSpec>,

    /// `SELinuxContext` in JSON.
    #[doc(alias = "SELinuxContext")]
    pub selinux_context: Option<TaskSpecContainerSpecPrivilegesSelinuxContext>,

    /// `Seccomp` in JSON.
    #[doc(alias = "Seccomp")]
    pub seccomp: Option<TaskSpecContainerSpecPrivilegesSeccomp>,

    /// `AppArmor` in JSON.
    #[doc(alias = "AppArmor")]
    pub apparmor: Option<TaskSpecContainerSpecPrivilegesApparmor>,

    /// `NoNewPrivileges` in JSON.
    #[doc(alias = "NoNewPrivileges")]
    pub no_new_privileges: Option<bool>,
}

support::object! { TaskSpecContainerSpecPrivileges {
    "CredentialSpec"  => credential_spec:   optional,
    "SELinuxContext"  => selinux_context:   optional,
    "Seccomp"         => seccomp:           optional,
    "AppArmor"        => apparmor:          optional,
    "NoNewPrivileges" => no_new_privileges: optional,
} }
