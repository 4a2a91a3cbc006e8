// Written by `cargo xtask gen` from `TaskSpec.ContainerSpec.Privileges.Seccomp.Mode` in spec/docker/contract/v1.44.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// Which profile of permitted system calls is in force.
///
/// API 1.44 and later.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum TaskSpecContainerSpecPrivilegesSeccompMode {
    /// `default`: The engine's standard profile.
    Default,

    /// `unconfined`: No profile: all system calls pass.
    Unconfined,

    /// `custom`: The one in `Profile`.
    Custom,

    /// Any other text, as sent.
    Other(String),
}

support::open_enum! { TaskSpecContainerSpecPrivilegesSeccompMode {
    "default"    => Default,
    "unconfined" => Unconfined,
    "custom"     => Custom,
    ..           => Other,
} }
