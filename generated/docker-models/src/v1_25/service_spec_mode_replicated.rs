// Written by `cargo xtask gen` from `ServiceSpec.Mode.Replicated` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// A fixed number of tasks, distributed over the nodes and kept running.
///
/// Available in all API versions.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ServiceSpecModeReplicated {
    /// The number of tasks to keep running. Defaults to 1. `0` stops all tasks.
    ///
    /// JSON key: `Replicas`.
    #[doc(alias = "Replicas")]
    pub replicas: Option<u64>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { ServiceSpecModeReplicated {
    "Replicas" => replicas: optional,
    ..?        => unknown,
} }
