// Written by `cargo xtask gen` from `Service.ServiceStatus` in spec/docker/contract/v1.41.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The task counts of the service. Sent only by [`ServiceList`], if the request sets `status`.
///
/// Available in API 1.41 and later.
///
#[doc = operation!("ServiceList")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ServiceServiceStatus {
    /// The number of running tasks.
    ///
    /// JSON key: `RunningTasks`.
    #[doc(alias = "RunningTasks")]
    pub running_tasks: Option<u64>,

    /// The number of tasks that should be running: for a replicated service, the number of replicas; for a global
    /// service, the number of tasks that will not be shut down. For a job, the number of tasks that should be running
    /// now, not the total number of completions.
    ///
    /// JSON key: `DesiredTasks`.
    #[doc(alias = "DesiredTasks")]
    pub desired_tasks: Option<u64>,

    /// The number of tasks of a job that completed successfully. Always `0` for other services.
    ///
    /// JSON key: `CompletedTasks`.
    #[doc(alias = "CompletedTasks")]
    pub completed_tasks: Option<u64>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { ServiceServiceStatus {
    "RunningTasks"   => running_tasks:   optional,
    "DesiredTasks"   => desired_tasks:   optional,
    "CompletedTasks" => completed_tasks: optional,
    ..?              => unknown,
} }
