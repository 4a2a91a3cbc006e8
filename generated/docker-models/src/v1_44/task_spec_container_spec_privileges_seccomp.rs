// Written by `cargo xtask gen` from `TaskSpec.ContainerSpec.Privileges.Seccomp` in spec/docker/contract/v1.44.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::TaskSpecContainerSpecPrivilegesSeccompMode;

/// The type of `TaskSpec.ContainerSpec.Privileges.Seccomp`.
///
/// API 1.44 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TaskSpecContainerSpecPrivilegesSeccomp {
    /// `Mode` in JSON.
    #[doc(alias = "Mode")]
    pub mode: Option<TaskSpecContainerSpecPrivilegesSeccompMode>,

    /// `Profile` in JSON.
    #[doc(alias = "Profile")]
    pub profile: Option<String>,
}

support::object! { TaskSpecContainerSpecPrivilegesSeccomp {
    "Mode"    => mode:    optional,
    "Profile" => profile: optional,
} }
