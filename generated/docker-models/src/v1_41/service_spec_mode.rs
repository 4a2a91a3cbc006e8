// Written by `cargo xtask gen` from `ServiceSpec.Mode` in spec/docker/contract/v1.41.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::ServiceSpecModeReplicatedJob;
use super::super::v1_25::ServiceSpecModeReplicated;

/// How many tasks run and whether they are meant to end. Exactly one of its members is set; without any, the
/// service is replicated with one task.
///
/// All versions of the API. In this form: API 1.41 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ServiceSpecMode {
    /// A fixed number of tasks, spread over the nodes and kept running.
    #[doc(alias = "Replicated")]
    pub replicated: Option<ServiceSpecModeReplicated>,

    /// One task on every node that meets the placement constraints, nodes that join later included. The object is
    /// empty: its presence is what selects the mode.
    #[doc(alias = "Global")]
    pub global: Option<serde_json::Value>,

    /// A job: a given number of tasks that each run to their end, with a limit on how many run at once.
    ///
    /// API 1.41 and later.
    #[doc(alias = "ReplicatedJob")]
    pub replicated_job: Option<ServiceSpecModeReplicatedJob>,

    /// A job that runs once, to its end, on each node that meets the placement constraints. The object is empty: its
    /// presence is what selects the mode.
    ///
    /// API 1.41 and later.
    #[doc(alias = "GlobalJob")]
    pub global_job: Option<serde_json::Value>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { ServiceSpecMode {
    "Replicated"    => replicated:     optional,
    "Global"        => global:         optional,
    "ReplicatedJob" => replicated_job: optional,
    "GlobalJob"     => global_job:     optional,
    ..?             => unknown,
} }
