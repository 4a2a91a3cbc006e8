// Written by `cargo xtask gen` from `TaskSpec.ContainerSpec.Privileges.AppArmor.Mode` in spec/docker/contract/v1.44.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `TaskSpec.ContainerSpec.Privileges.AppArmor.Mode`.
///
/// API 1.44 and later.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum TaskSpecContainerSpecPrivilegesApparmorMode {
    /// `default`
    Default,

    /// `disabled`
    Disabled,

    /// Any other text, as sent.
    Other(String),
}

support::open_enum! { TaskSpecContainerSpecPrivilegesApparmorMode {
    "default"  => Default,
    "disabled" => Disabled,
    ..         => Other,
} }
