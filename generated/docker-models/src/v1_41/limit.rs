// Written by `cargo xtask gen` from `Limit` in spec/docker/contract/v1.41.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The most of the node's resources that a task of a service may use.
///
/// API 1.41 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Limit {
    /// Processor time, in billionths of a CPU: `500000000` is half of one. `0` sets no limit.
    #[doc(alias = "NanoCPUs")]
    pub nano_cpus: Option<i64>,

    /// Memory, in bytes. `0` sets no limit.
    #[doc(alias = "MemoryBytes")]
    pub memory_bytes: Option<i64>,

    /// How many processes and threads may exist in the task's container at once. `0` sets no limit.
    ///
    /// Default: `0`.
    #[doc(alias = "Pids")]
    pub pids: Option<i64>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { Limit {
    "NanoCPUs"    => nano_cpus:    optional,
    "MemoryBytes" => memory_bytes: optional,
    "Pids"        => pids:         optional,
    ..?           => unknown,
} }
