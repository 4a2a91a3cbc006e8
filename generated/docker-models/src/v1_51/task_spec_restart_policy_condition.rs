// Written by `cargo xtask gen` from `TaskSpec.RestartPolicy.Condition` in spec/docker/contract/v1.51.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `TaskSpec.RestartPolicy.Condition`.
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
