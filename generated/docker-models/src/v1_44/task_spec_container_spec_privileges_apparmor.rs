// Written by `cargo xtask gen` from `TaskSpec.ContainerSpec.Privileges.AppArmor` in spec/docker/contract/v1.44.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::TaskSpecContainerSpecPrivilegesApparmorMode;

/// The AppArmor configuration of the container. Custom profiles are not supported here.
///
/// Available in API 1.44 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TaskSpecContainerSpecPrivilegesApparmor {
    /// The mode of AppArmor confinement.
    ///
    /// JSON key: `Mode`.
    #[doc(alias = "Mode")]
    pub mode: Option<TaskSpecContainerSpecPrivilegesApparmorMode>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { TaskSpecContainerSpecPrivilegesApparmor {
    "Mode" => mode:   optional,
    ..?    => unknown,
} }
