// Written by `cargo xtask gen` from `TaskSpec.ContainerSpec.Privileges` in spec/docker/contract/v1.44.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{
    TaskSpecContainerSpecPrivilegesApparmor, TaskSpecContainerSpecPrivilegesSeccomp,
};
use super::super::v1_30::TaskSpecContainerSpecPrivilegesSelinuxContext;
use super::super::v1_40::TaskSpecContainerSpecPrivilegesCredentialSpec;

/// The type of `TaskSpec.ContainerSpec.Privileges`.
///
/// API 1.30 and later. In this form: API 1.44 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TaskSpecContainerSpecPrivileges {
    /// `CredentialSpec` in JSON.
    #[doc(alias = "CredentialSpec")]
    pub credential_spec: Option<TaskSpecContainerSpecPrivilegesCredentialSpec>,

    /// `SELinuxContext` in JSON.
    #[doc(alias = "SELinuxContext")]
    pub selinux_context: Option<TaskSpecContainerSpecPrivilegesSelinuxContext>,

    /// `Seccomp` in JSON.
    ///
    /// API 1.44 and later.
    #[doc(alias = "Seccomp")]
    pub seccomp: Option<TaskSpecContainerSpecPrivilegesSeccomp>,

    /// `AppArmor` in JSON.
    ///
    /// API 1.44 and later.
    #[doc(alias = "AppArmor")]
    pub apparmor: Option<TaskSpecContainerSpecPrivilegesApparmor>,

    /// `NoNewPrivileges` in JSON.
    ///
    /// API 1.44 and later.
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
