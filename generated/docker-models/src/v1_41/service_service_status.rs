// Written by `cargo xtask gen` from `Service.ServiceStatus` in spec/docker/contract/v1.41.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// Counts of the service's tasks. Only `ServiceList` sends it, and only with the parameter `status`.
///
/// API 1.41 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ServiceServiceStatus {
    /// How many tasks are running at this moment.
    #[doc(alias = "RunningTasks")]
    pub running_tasks: Option<u64>,

    /// How many tasks should be running: the replicas of a replicated service, or for a global one as many as there
    /// are tasks not meant to be shut down. For a job, it is not the total of completions, but what should run now.
    #[doc(alias = "DesiredTasks")]
    pub desired_tasks: Option<u64>,

    /// How many tasks of a job have ended successfully. Always `0` for a service that is not a job.
    #[doc(alias = "CompletedTasks")]
    pub completed_tasks: Option<u64>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { ServiceServiceStatus {
    "RunningTasks"   => running_tasks:   optional,
    "DesiredTasks"   => desired_tasks:   optional,
    "CompletedTasks" => completed_tasks: optional,
    ..?              => unknown,
} }
