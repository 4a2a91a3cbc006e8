// Written by `cargo xtask gen` from `ServiceSpec.UpdateConfig` in spec/docker/contract/v1.28.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::ServiceSpecUpdateConfigFailureAction;

/// The strategy for replacing running tasks when the service is updated. If omitted, tasks are replaced one at a
/// time, the old task is stopped first, and a failure pauses the update.
///
/// Available in all API versions; this form: 1.28.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ServiceSpecUpdateConfig {
    /// The number of tasks to replace at the same time. `0` replaces all tasks at once.
    ///
    /// JSON key: `Parallelism`.
    #[doc(alias = "Parallelism")]
    pub parallelism: Option<u64>,

    /// The time between two batches of tasks, in nanoseconds.
    ///
    /// JSON key: `Delay`.
    #[doc(alias = "Delay")]
    pub delay: Option<i64>,

    /// The action if too many of the new tasks fail, as determined by `MaxFailureRatio`. Defaults to `pause`.
    ///
    /// JSON key: `FailureAction`.
    #[doc(alias = "FailureAction")]
    pub failure_action: Option<ServiceSpecUpdateConfigFailureAction>,

    /// The time for which a replaced task is monitored, in nanoseconds. A task that fails within this time counts as
    /// failed. `0` or omitted means 5 seconds.
    ///
    /// JSON key: `Monitor`.
    #[doc(alias = "Monitor")]
    pub monitor: Option<i64>,

    /// The share of replaced tasks, from 0 to 1, that may fail before `FailureAction` is taken. With `0`, a single
    /// failure is sufficient.
    ///
    /// Default: `0`.
    ///
    /// JSON key: `MaxFailureRatio`.
    #[doc(alias = "MaxFailureRatio")]
    pub max_failure_ratio: Option<f64>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { ServiceSpecUpdateConfig {
    "Parallelism"     => parallelism:       optional,
    "Delay"           => delay:             optional,
    "FailureAction"   => failure_action:    optional,
    "Monitor"         => monitor:           optional,
    "MaxFailureRatio" => max_failure_ratio: optional,
    ..?               => unknown,
} }
