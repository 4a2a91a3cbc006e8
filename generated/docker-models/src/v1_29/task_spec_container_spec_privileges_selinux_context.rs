// Written by `cargo xtask gen` from `TaskSpec.ContainerSpec.Privileges.SELinuxContext` in spec/docker/contract/v1.29.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The SELinux label of the container's process, part by part, or the wish to have none.
///
/// API 1.29 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TaskSpecContainerSpecPrivilegesSelinuxContext {
    /// Whether to run the container without SELinux confinement.
    #[doc(alias = "Disable")]
    pub disable: Option<bool>,

    /// The last part of the label, an SELinux level such as `s0:c100,c200`.
    #[doc(alias = "Level")]
    pub level: Option<String>,

    /// The second part of the label, an SELinux role such as `system_r`.
    #[doc(alias = "Role")]
    pub role: Option<String>,

    /// The third part of the label, an SELinux type such as `container_t`.
    #[doc(alias = "Type")]
    pub type_: Option<String>,

    /// The first part of the label, an SELinux user such as `system_u`.
    #[doc(alias = "User")]
    pub user: Option<String>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { TaskSpecContainerSpecPrivilegesSelinuxContext {
    "Disable" => disable: optional,
    "Level"   => level:   optional,
    "Role"    => role:    optional,
    "Type"    => type_:   optional,
    "User"    => user:    optional,
    ..?       => unknown,
} }
