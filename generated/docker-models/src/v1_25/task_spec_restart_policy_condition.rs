// Written by `cargo xtask gen` from `TaskSpec.RestartPolicy.Condition` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The condition for replacing a task that has ended. Defaults to `any`.
///
/// Available in all API versions.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum TaskSpecRestartPolicyCondition {
    /// `none`: The task is never replaced.
    None,

    /// `on-failure`: The task is replaced if it failed, for example with an exit code other than `0`.
    OnFailure,

    /// `any`: The task is replaced whenever it ends.
    Any,

    /// Any other string, as received.
    Other(String),
}

support::open_enum! { TaskSpecRestartPolicyCondition {
    "none"       => None,
    "on-failure" => OnFailure,
    "any"        => Any,
    ..           => Other,
} }
