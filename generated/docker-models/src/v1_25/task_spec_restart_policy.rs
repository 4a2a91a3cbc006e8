// Written by `cargo xtask gen` from `TaskSpec.RestartPolicy` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::TaskSpecRestartPolicyCondition;

/// The policy for replacing tasks that have ended.
///
/// Available in all API versions.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TaskSpecRestartPolicy {
    /// The condition for replacing a task that has ended. Defaults to `any`.
    ///
    /// JSON key: `Condition`.
    #[doc(alias = "Condition")]
    pub condition: Option<TaskSpecRestartPolicyCondition>,

    /// The time to wait before the replacement is started, in nanoseconds. Defaults to five seconds.
    ///
    /// JSON key: `Delay`.
    #[doc(alias = "Delay")]
    pub delay: Option<i64>,

    /// The maximum number of replacements within `Window`. `0` sets no limit.
    ///
    /// Default: `0`.
    ///
    /// JSON key: `MaxAttempts`.
    #[doc(alias = "MaxAttempts")]
    pub max_attempts: Option<u64>,

    /// The time window in which `MaxAttempts` applies, in nanoseconds. `0` counts all attempts.
    ///
    /// Default: `0`.
    ///
    /// JSON key: `Window`.
    #[doc(alias = "Window")]
    pub window: Option<i64>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { TaskSpecRestartPolicy {
    "Condition"   => condition:    optional,
    "Delay"       => delay:        optional,
    "MaxAttempts" => max_attempts: optional,
    "Window"      => window:       optional,
    ..?           => unknown,
} }
