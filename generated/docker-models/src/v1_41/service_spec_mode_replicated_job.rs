// Written by `cargo xtask gen` from `ServiceSpec.Mode.ReplicatedJob` in spec/docker/contract/v1.41.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// A job: a given number of tasks that each run to their end, with a limit on how many run at once.
///
/// API 1.41 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ServiceSpecModeReplicatedJob {
    /// Upper limit of tasks that run at one time.
    ///
    /// Default: `1`.
    #[doc(alias = "MaxConcurrent")]
    pub max_concurrent: Option<u64>,

    /// How many tasks have to end successfully before the job is done. Left out, it is as many as `MaxConcurrent`.
    #[doc(alias = "TotalCompletions")]
    pub total_completions: Option<u64>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { ServiceSpecModeReplicatedJob {
    "MaxConcurrent"    => max_concurrent:    optional,
    "TotalCompletions" => total_completions: optional,
    ..?                => unknown,
} }
