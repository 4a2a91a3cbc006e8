// Written by `cargo xtask gen` from `TaskSpec.RestartPolicy` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::TaskSpecRestartPolicyCondition;

/// The type of `TaskSpec.RestartPolicy`.
///
/// All versions of the API.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TaskSpecRestartPolicy {
    /// `Condition` in JSON.
    #[doc(alias = "Condition")]
    pub condition: Option<TaskSpecRestartPolicyCondition>,

    /// `Delay` in JSON.
    #[doc(alias = "Delay")]
    pub delay: Option<i64>,

    /// `MaxAttempts` in JSON.
    ///
    /// Default: `0`.
    #[doc(alias = "MaxAttempts")]
    pub max_attempts: Option<i64>,

    /// `Window` in JSON.
    ///
    /// Default: `0`.
    #[doc(alias = "Window")]
    pub window: Option<i64>,
}

support::object! { TaskSpecRestartPolicy {
    "Condition"   => condition:    optional,
    "Delay"       => delay:        optional,
    "MaxAttempts" => max_attempts: optional,
    "Window"      => window:       optional,
} }
