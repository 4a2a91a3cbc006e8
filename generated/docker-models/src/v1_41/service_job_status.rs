// Written by `cargo xtask gen` from `Service.JobStatus` in spec/docker/contract/v1.41.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::super::v1_27::ObjectVersion;

/// Which run of the job this is, and when it began. Present only for the modes `ReplicatedJob` and `GlobalJob`.
///
/// API 1.41 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ServiceJobStatus {
    /// Identifies one run of the job; an update of the service starts a new one. Tasks carry the same value, so
    /// those of different runs can be told apart. It rises with each run, though not always by one. In the first
    /// run it is an empty object, which stands for `0`.
    #[doc(alias = "JobIteration")]
    pub job_iteration: Option<ObjectVersion>,

    /// When the current run of the job was started, by the manager's clock.
    #[doc(alias = "LastExecution")]
    pub last_execution: Option<support::Timestamp>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { ServiceJobStatus {
    "JobIteration"  => job_iteration:  optional,
    "LastExecution" => last_execution: optional,
    ..?             => unknown,
} }
