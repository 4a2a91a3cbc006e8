// Written by `cargo xtask gen` from `TaskSpec.ContainerSpec.Privileges.SELinuxContext` in spec/docker/contract/v1.30.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `TaskSpec.ContainerSpec.Privileges.SELinuxContext`.
///
/// API 1.30 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TaskSpecContainerSpecPrivilegesSelinuxContext {
    /// `Disable` in JSON.
    #[doc(alias = "Disable")]
    pub disable: Option<bool>,

    /// `User` in JSON.
    #[doc(alias = "User")]
    pub user: Option<String>,

    /// `Role` in JSON.
    #[doc(alias = "Role")]
    pub role: Option<String>,

    /// `Type` in JSON.
    #[doc(alias = "Type")]
    pub type_: Option<String>,

    /// `Level` in JSON.
    #[doc(alias = "Level")]
    pub level: Option<String>,
}

support::object! { TaskSpecContainerSpecPrivilegesSelinuxContext {
    "Disable" => disable: optional,
    "User"    => user:    optional,
    "Role"    => role:    optional,
    "Type"    => type_:   optional,
    "Level"   => level:   optional,
} }
