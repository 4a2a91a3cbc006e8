// Written by `cargo xtask gen` from `TaskSpec.ContainerSpec.Privileges.AppArmor.Mode` in spec/docker/contract/v1.44.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The mode of AppArmor confinement.
///
/// Available in API 1.44 and later.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum TaskSpecContainerSpecPrivilegesApparmorMode {
    /// `default`: The daemon's default profile is used, on hosts with AppArmor.
    Default,

    /// `disabled`: The container runs unconfined.
    Disabled,

    /// Any other string, as received.
    Other(String),
}

support::open_enum! { TaskSpecContainerSpecPrivilegesApparmorMode {
    "default"  => Default,
    "disabled" => Disabled,
    ..         => Other,
} }
