// Written by `cargo xtask gen` from `TaskSpec.ContainerSpec.Privileges.AppArmor.Mode` in spec/docker/contract/v1.44.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// Whether the engine's AppArmor profile is in force.
///
/// API 1.44 and later.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum TaskSpecContainerSpecPrivilegesApparmorMode {
    /// `default`: The engine's standard profile, on hosts that have AppArmor.
    Default,

    /// `disabled`: The container runs unconfined.
    Disabled,

    /// Any other text, as sent.
    Other(String),
}

support::open_enum! { TaskSpecContainerSpecPrivilegesApparmorMode {
    "default"  => Default,
    "disabled" => Disabled,
    ..         => Other,
} }
