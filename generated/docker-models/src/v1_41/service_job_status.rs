// Written by `cargo xtask gen` from `Service.JobStatus` in spec/docker/contract/v1.41.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::super::v1_27::ObjectVersion;

/// The current iteration of a job, and its start time. Present only for the modes `ReplicatedJob` and `GlobalJob`.
///
/// Available in API 1.41 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ServiceJobStatus {
    /// The number of the job iteration; an update of the service starts a new one. Tasks contain the same number, which
    /// distinguishes tasks of different iterations. It increases with each iteration, though not always by one. In the
    /// first iteration, it is an empty object, which stands for `0`.
    ///
    /// JSON key: `JobIteration`.
    #[doc(alias = "JobIteration")]
    pub job_iteration: Option<ObjectVersion>,

    /// The start time of the current iteration, by the manager's clock.
    ///
    /// JSON key: `LastExecution`.
    #[doc(alias = "LastExecution")]
    pub last_execution: Option<support::Timestamp>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { ServiceJobStatus {
    "JobIteration"  => job_iteration:  optional,
    "LastExecution" => last_execution: optional,
    ..?             => unknown,
} }
