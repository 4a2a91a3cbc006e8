// Written by `cargo xtask gen` from `TaskSpec.ContainerSpec.Privileges.Seccomp.Mode` in spec/docker/contract/v1.44.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The kind of seccomp profile to use.
///
/// Available in API 1.44 and later.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum TaskSpecContainerSpecPrivilegesSeccompMode {
    /// `default`: The daemon's default profile is used.
    Default,

    /// `unconfined`: No profile is used: all system calls are allowed.
    Unconfined,

    /// `custom`: The profile in `Profile` is used.
    Custom,

    /// Any other string, as received.
    Other(String),
}

support::open_enum! { TaskSpecContainerSpecPrivilegesSeccompMode {
    "default"    => Default,
    "unconfined" => Unconfined,
    "custom"     => Custom,
    ..           => Other,
} }
