// Written by `cargo xtask gen` from `TaskSpec.RestartPolicy.Condition` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// Which endings of a task call for a new one. Services get `any` if nothing is said.
///
/// All versions of the API.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum TaskSpecRestartPolicyCondition {
    /// `none`: Never start another one.
    None,

    /// `on-failure`: Start another one if the task failed, such as by an exit code other than 0.
    OnFailure,

    /// `any`: Start another one whatever way the task ended.
    Any,

    /// Any other text, as sent.
    Other(String),
}

support::open_enum! { TaskSpecRestartPolicyCondition {
    "none"       => None,
    "on-failure" => OnFailure,
    "any"        => Any,
    ..           => Other,
} }
