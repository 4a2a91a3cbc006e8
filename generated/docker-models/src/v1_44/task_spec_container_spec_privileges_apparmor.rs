// Written by `cargo xtask gen` from `TaskSpec.ContainerSpec.Privileges.AppArmor` in spec/docker/contract/v1.44.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::TaskSpecContainerSpecPrivilegesApparmorMode;

/// Whether AppArmor confines the container. Profiles of one's own are not possible here.
///
/// API 1.44 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TaskSpecContainerSpecPrivilegesApparmor {
    /// Whether the engine's AppArmor profile is in force.
    #[doc(alias = "Mode")]
    pub mode: Option<TaskSpecContainerSpecPrivilegesApparmorMode>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { TaskSpecContainerSpecPrivilegesApparmor {
    "Mode" => mode:   optional,
    ..?    => unknown,
} }
