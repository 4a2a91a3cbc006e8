// Written by `cargo xtask gen` from `ServiceSpec.Mode.ReplicatedJob` in spec/docker/contract/v1.41.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// A job: a fixed number of tasks that each run to completion, with a limit on the number that run concurrently.
///
/// Available in API 1.41 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ServiceSpecModeReplicatedJob {
    /// The maximum number of tasks that run concurrently.
    ///
    /// Default: `1`.
    ///
    /// JSON key: `MaxConcurrent`.
    #[doc(alias = "MaxConcurrent")]
    pub max_concurrent: Option<u64>,

    /// The number of tasks that must complete successfully before the job is complete. Defaults to `MaxConcurrent`.
    ///
    /// JSON key: `TotalCompletions`.
    #[doc(alias = "TotalCompletions")]
    pub total_completions: Option<u64>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { ServiceSpecModeReplicatedJob {
    "MaxConcurrent"    => max_concurrent:    optional,
    "TotalCompletions" => total_completions: optional,
    ..?                => unknown,
} }
