// Written by `cargo xtask gen` from `TaskSpec.ContainerSpec.Privileges.SELinuxContext` in spec/docker/contract/v1.29.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The SELinux label of the container's process, or its deactivation.
///
/// Available in API 1.29 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TaskSpecContainerSpecPrivilegesSelinuxContext {
    /// If `true`, the container runs without SELinux confinement.
    ///
    /// JSON key: `Disable`.
    #[doc(alias = "Disable")]
    pub disable: Option<bool>,

    /// The SELinux level of the label, such as `s0:c100,c200`. The last part of the label.
    ///
    /// JSON key: `Level`.
    #[doc(alias = "Level")]
    pub level: Option<String>,

    /// The SELinux role of the label, such as `system_r`. The second part of the label.
    ///
    /// JSON key: `Role`.
    #[doc(alias = "Role")]
    pub role: Option<String>,

    /// The SELinux type of the label, such as `container_t`. The third part of the label.
    ///
    /// JSON key: `Type`.
    #[doc(alias = "Type")]
    pub type_: Option<String>,

    /// The SELinux user of the label, such as `system_u`. The first part of the label.
    ///
    /// JSON key: `User`.
    #[doc(alias = "User")]
    pub user: Option<String>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
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
