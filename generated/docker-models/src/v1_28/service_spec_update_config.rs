// Written by `cargo xtask gen` from `ServiceSpec.UpdateConfig` in spec/docker/contract/v1.28.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::ServiceSpecUpdateConfigFailureAction;

/// How running tasks are replaced when the service changes. Without it, one task at a time is replaced, the old
/// one stopped first, and a failure pauses the update.
///
/// All versions of the API. In this form: API 1.28.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ServiceSpecUpdateConfig {
    /// How many tasks are replaced at the same time. `0` replaces all of them at once.
    #[doc(alias = "Parallelism")]
    pub parallelism: Option<u64>,

    /// Pause between one batch of tasks and the next, in nanoseconds.
    #[doc(alias = "Delay")]
    pub delay: Option<i64>,

    /// What happens to the update once too many of the new tasks have failed, as `MaxFailureRatio` measures it.
    /// Without it, the update is paused.
    #[doc(alias = "FailureAction")]
    pub failure_action: Option<ServiceSpecUpdateConfigFailureAction>,

    /// How long a replaced task is watched, in nanoseconds; if it fails within this time, it counts as a failed one.
    /// `0` or absent means 5 seconds.
    #[doc(alias = "Monitor")]
    pub monitor: Option<i64>,

    /// Share of the replaced tasks, from 0 to 1, that can fail before `FailureAction` is taken. With `0`, a single
    /// failure is enough.
    ///
    /// Default: `0`.
    #[doc(alias = "MaxFailureRatio")]
    pub max_failure_ratio: Option<f64>,

    /// Keys without a field, kept with the feature `keep-unknown`.
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
