// Written by `cargo xtask gen` from `ServiceSpec.Mode` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::ServiceSpecModeReplicated;

/// The scheduling mode: the number of tasks, and if they run continuously or to completion. Set exactly one field. If
/// none is set, the service is replicated with one task.
///
/// Available in all API versions; this form: 1.40 and earlier.
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

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { ServiceSpecMode {
    "Replicated" => replicated: optional,
    "Global"     => global:     optional,
    ..?          => unknown,
} }
