// Written by `cargo xtask gen` from `TaskSpec.RestartPolicy` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::TaskSpecRestartPolicyCondition;

/// Whether and when the swarm replaces a task that has ended.
///
/// All versions of the API.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TaskSpecRestartPolicy {
    /// Which endings of a task call for a new one. Services get `any` if nothing is said.
    #[doc(alias = "Condition")]
    pub condition: Option<TaskSpecRestartPolicyCondition>,

    /// How long the swarm waits before it starts the replacement, in nanoseconds. When absent, five seconds.
    #[doc(alias = "Delay")]
    pub delay: Option<i64>,

    /// How many replacements there may be within `Window` before the swarm gives up. `0` sets no limit.
    ///
    /// Default: `0`.
    #[doc(alias = "MaxAttempts")]
    pub max_attempts: Option<u64>,

    /// Over which stretch of time `MaxAttempts` counts, in nanoseconds. `0` counts from the beginning.
    ///
    /// Default: `0`.
    #[doc(alias = "Window")]
    pub window: Option<i64>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { TaskSpecRestartPolicy {
    "Condition"   => condition:    optional,
    "Delay"       => delay:        optional,
    "MaxAttempts" => max_attempts: optional,
    "Window"      => window:       optional,
    ..?           => unknown,
} }
