// Written by `cargo xtask gen` from `Service.ServiceStatus` in spec/docker/contract/v1.41.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `Service.ServiceStatus`.
///
/// API 1.41 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ServiceServiceStatus {
    /// `RunningTasks` in JSON.
    #[doc(alias = "RunningTasks")]
    pub running_tasks: Option<u64>,

    /// `DesiredTasks` in JSON.
    #[doc(alias = "DesiredTasks")]
    pub desired_tasks: Option<u64>,

    /// `CompletedTasks` in JSON.
    #[doc(alias = "CompletedTasks")]
    pub completed_tasks: Option<u64>,
}

support::object! { ServiceServiceStatus {
    "RunningTasks"   => running_tasks:   optional,
    "DesiredTasks"   => desired_tasks:   optional,
    "CompletedTasks" => completed_tasks: optional,
} }
