// Written by `cargo xtask gen` from `TaskSpec.ContainerSpec.Privileges.Seccomp` in spec/docker/contract/v1.44.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::TaskSpecContainerSpecPrivilegesSeccompMode;

/// Which system calls the container may make. When absent, the node's engine applies its standard profile.
///
/// API 1.44 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TaskSpecContainerSpecPrivilegesSeccomp {
    /// Which profile of permitted system calls is in force.
    #[doc(alias = "Mode")]
    pub mode: Option<TaskSpecContainerSpecPrivilegesSeccompMode>,

    /// A seccomp profile of the user's own, to go with the mode `custom`: a JSON document, encoded in Base64. Docker's own
    /// documents do not mention the encoding.
    #[doc(alias = "Profile")]
    pub profile: Option<String>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { TaskSpecContainerSpecPrivilegesSeccomp {
    "Mode"    => mode:    optional,
    "Profile" => profile: optional,
    ..?       => unknown,
} }
