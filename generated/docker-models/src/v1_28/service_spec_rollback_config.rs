// Written by `cargo xtask gen` from `ServiceSpec.RollbackConfig` in spec/docker/contract/v1.28.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::ServiceSpecRollbackConfigFailureAction;

/// The strategy for replacing tasks when the service is rolled back to its previous specification, by request or
/// after a failed update. If omitted, tasks are replaced one at a time, and a failure pauses the rollback.
///
/// Available in API 1.28 and later; this form: 1.28.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ServiceSpecRollbackConfig {
    /// The number of tasks to roll back at the same time. `0` rolls back all tasks at once.
    ///
    /// JSON key: `Parallelism`.
    #[doc(alias = "Parallelism")]
    pub parallelism: Option<u64>,

    /// The time between two batches of tasks during the rollback, in nanoseconds.
    ///
    /// JSON key: `Delay`.
    #[doc(alias = "Delay")]
    pub delay: Option<i64>,

    /// The action if too many tasks fail during the rollback. There is no earlier specification to return to, so the
    /// rollback can only be paused or continued. Defaults to `pause`.
    ///
    /// JSON key: `FailureAction`.
    #[doc(alias = "FailureAction")]
    pub failure_action: Option<ServiceSpecRollbackConfigFailureAction>,

    /// The time for which a task is monitored after it was rolled back, in nanoseconds. A task that fails within this
    /// time counts as failed. `0` or omitted means 5 seconds.
    ///
    /// JSON key: `Monitor`.
    #[doc(alias = "Monitor")]
    pub monitor: Option<i64>,

    /// The share of tasks, from 0 to 1, that may fail during the rollback before `FailureAction` is taken. With `0`, a
    /// single failure is sufficient.
    ///
    /// Default: `0`.
    ///
    /// JSON key: `MaxFailureRatio`.
    #[doc(alias = "MaxFailureRatio")]
    pub max_failure_ratio: Option<f64>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { ServiceSpecRollbackConfig {
    "Parallelism"     => parallelism:       optional,
    "Delay"           => delay:             optional,
    "FailureAction"   => failure_action:    optional,
    "Monitor"         => monitor:           optional,
    "MaxFailureRatio" => max_failure_ratio: optional,
    ..?               => unknown,
} }
