// Written by `cargo xtask gen` from `ServiceSpec.Mode` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::ServiceSpecModeReplicated;

/// How many tasks run and whether they are meant to end. Exactly one of its members is set; without any, the
/// service is replicated with one task.
///
/// All versions of the API. In this form: API 1.40 and earlier.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ServiceSpecMode {
    /// A fixed number of tasks, spread over the nodes and kept running.
    #[doc(alias = "Replicated")]
    pub replicated: Option<ServiceSpecModeReplicated>,

    /// One task on every node that meets the placement constraints, nodes that join later included. The object is
    /// empty: its presence is what selects the mode.
    #[doc(alias = "Global")]
    pub global: Option<serde_json::Value>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { ServiceSpecMode {
    "Replicated" => replicated: optional,
    "Global"     => global:     optional,
    ..?          => unknown,
} }
