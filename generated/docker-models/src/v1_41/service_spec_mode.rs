// Written by `cargo xtask gen` from `ServiceSpec.Mode` in spec/docker/contract/v1.41.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::ServiceSpecModeReplicatedJob;
use super::super::v1_25::ServiceSpecModeReplicated;

/// The scheduling mode: the number of tasks, and if they run continuously or to completion. Set exactly one field. If
/// none is set, the service is replicated with one task.
///
/// Available in all API versions; this form: 1.41 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ServiceSpecMode {
    /// A fixed number of tasks, distributed over the nodes and kept running.
    ///
    /// JSON key: `Replicated`.
    #[doc(alias = "Replicated")]
    pub replicated: Option<ServiceSpecModeReplicated>,

    /// One task on each node that satisfies the placement constraints, including nodes that join later. The object is
    /// empty; its presence selects the mode.
    ///
    /// JSON key: `Global`.
    #[doc(alias = "Global")]
    pub global: Option<serde_json::Value>,

    /// A job: a fixed number of tasks that each run to completion, with a limit on the number that run concurrently.
    ///
    /// JSON key: `ReplicatedJob`. Available in API 1.41 and later.
    #[doc(alias = "ReplicatedJob")]
    pub replicated_job: Option<ServiceSpecModeReplicatedJob>,

    /// A job that runs to completion once on each node that satisfies the placement constraints. The object is empty; its
    /// presence selects the mode.
    ///
    /// JSON key: `GlobalJob`. Available in API 1.41 and later.
    #[doc(alias = "GlobalJob")]
    pub global_job: Option<serde_json::Value>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { ServiceSpecMode {
    "Replicated"    => replicated:     optional,
    "Global"        => global:         optional,
    "ReplicatedJob" => replicated_job: optional,
    "GlobalJob"     => global_job:     optional,
    ..?             => unknown,
} }
