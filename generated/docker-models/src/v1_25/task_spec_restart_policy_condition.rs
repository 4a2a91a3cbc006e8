// Written by `cargo xtask gen` from `TaskSpec.RestartPolicy.Condition` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `TaskSpec.RestartPolicy.Condition`.
///
/// All versions of the API.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum TaskSpecRestartPolicyCondition {
    /// `none`
    None,

    /// `on-failure`
    OnFailure,

    /// `any`
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
