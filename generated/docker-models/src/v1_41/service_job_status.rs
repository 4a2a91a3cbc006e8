// Written by `cargo xtask gen` from `Service.JobStatus` in spec/docker/contract/v1.41.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::super::v1_32::ObjectVersion;

/// The type of `Service.JobStatus`.
///
/// API 1.41 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ServiceJobStatus {
    /// `JobIteration` in JSON.
    #[doc(alias = "JobIteration")]
    pub job_iteration: Option<ObjectVersion>,

    /// `LastExecution` in JSON.
    #[doc(alias = "LastExecution")]
    pub last_execution: Option<support::Timestamp>,
}

support::object! { ServiceJobStatus {
    "JobIteration"  => job_iteration:  optional,
    "LastExecution" => last_execution: optional,
} }
