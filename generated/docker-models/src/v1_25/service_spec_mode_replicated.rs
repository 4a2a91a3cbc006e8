// Written by `cargo xtask gen` from `ServiceSpec.Mode.Replicated` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// A fixed number of tasks, spread over the nodes and kept running.
///
/// All versions of the API.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ServiceSpecModeReplicated {
    /// How many tasks to keep running. `0` scales the service down to none; left out, it is 1.
    #[doc(alias = "Replicas")]
    pub replicas: Option<u64>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { ServiceSpecModeReplicated {
    "Replicas" => replicas: optional,
    ..?        => unknown,
} }
