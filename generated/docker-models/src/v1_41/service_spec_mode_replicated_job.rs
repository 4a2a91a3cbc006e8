// Written by `cargo xtask gen` from `ServiceSpec.Mode.ReplicatedJob` in spec/docker/contract/v1.41.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `ServiceSpec.Mode.ReplicatedJob`.
///
/// API 1.41 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ServiceSpecModeReplicatedJob {
    /// `MaxConcurrent` in JSON.
    ///
    /// Default: `1`.
    #[doc(alias = "MaxConcurrent")]
    pub max_concurrent: Option<i64>,

    /// `TotalCompletions` in JSON.
    #[doc(alias = "TotalCompletions")]
    pub total_completions: Option<i64>,
}

support::object! { ServiceSpecModeReplicatedJob {
    "MaxConcurrent"    => max_concurrent:    optional,
    "TotalCompletions" => total_completions: optional,
} }
