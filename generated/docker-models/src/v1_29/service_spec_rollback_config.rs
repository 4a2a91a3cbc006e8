// Written by `cargo xtask gen` from `ServiceSpec.RollbackConfig` in spec/docker/contract/v1.29.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::ServiceSpecRollbackConfigOrder;
use super::super::v1_28::ServiceSpecRollbackConfigFailureAction;

/// How tasks are replaced when the service goes back to its previous specification, by request or after a failed
/// update. Without it, one task at a time is replaced, and a failure pauses the rollback.
///
/// API 1.28 and later. In this form: API 1.29 and later.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ServiceSpecRollbackConfig {
    /// How many tasks go back at the same time. `0` takes all of them at once.
    #[doc(alias = "Parallelism")]
    pub parallelism: Option<u64>,

    /// Pause between one batch of tasks and the next during the rollback, in nanoseconds.
    #[doc(alias = "Delay")]
    pub delay: Option<i64>,

    /// What happens to the rollback when too many of its tasks fail as well. There is nothing further to go back to,
    /// so it is either paused (also without this field) or carried through.
    #[doc(alias = "FailureAction")]
    pub failure_action: Option<ServiceSpecRollbackConfigFailureAction>,

    /// How long a task that went back is watched, in nanoseconds; if it fails within this time, it counts as a failed
    /// one. `0` or absent means 5 seconds.
    #[doc(alias = "Monitor")]
    pub monitor: Option<i64>,

    /// Share of the tasks, from 0 to 1, that can fail in the rollback before `FailureAction` is taken. With `0`, a
    /// single failure is enough.
    ///
    /// Default: `0`.
    #[doc(alias = "MaxFailureRatio")]
    pub max_failure_ratio: Option<f64>,

    /// Whether a task's successor starts after or before the task itself is stopped, in a rollback. Without it,
    /// `stop-first`.
    ///
    /// API 1.29 and later.
    #[doc(alias = "Order")]
    pub order: Option<ServiceSpecRollbackConfigOrder>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { ServiceSpecRollbackConfig {
    "Parallelism"     => parallelism:       optional,
    "Delay"           => delay:             optional,
    "FailureAction"   => failure_action:    optional,
    "Monitor"         => monitor:           optional,
    "MaxFailureRatio" => max_failure_ratio: optional,
    "Order"           => order:             optional,
    ..?               => unknown,
} }
