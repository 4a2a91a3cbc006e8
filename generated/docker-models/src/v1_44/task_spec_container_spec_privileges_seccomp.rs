// Written by `cargo xtask gen` from `TaskSpec.ContainerSpec.Privileges.Seccomp` in spec/docker/contract/v1.44.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::TaskSpecContainerSpecPrivilegesSeccompMode;

/// The seccomp configuration, which determines the system calls that the container may make. If omitted, the default
/// profile of the node's daemon applies.
///
/// Available in API 1.44 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TaskSpecContainerSpecPrivilegesSeccomp {
    /// The kind of seccomp profile to use.
    ///
    /// JSON key: `Mode`.
    #[doc(alias = "Mode")]
    pub mode: Option<TaskSpecContainerSpecPrivilegesSeccompMode>,

    /// A custom seccomp profile, for the mode `custom`: a JSON document in Base64 encoding. Docker's API document does
    /// not mention the encoding.
    ///
    /// JSON key: `Profile`.
    #[doc(alias = "Profile")]
    pub profile: Option<String>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { TaskSpecContainerSpecPrivilegesSeccomp {
    "Mode"    => mode:    optional,
    "Profile" => profile: optional,
    ..?       => unknown,
} }
