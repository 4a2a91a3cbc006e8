// Written by `cargo xtask gen` from `Limit` in spec/docker/contract/v1.41.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The maximum node resources that a task of a service may use.
///
/// Available in API 1.41 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Limit {
    /// The CPU limit, in billionths of a CPU: `500000000` is half a CPU. `0` sets no limit.
    ///
    /// JSON key: `NanoCPUs`.
    #[doc(alias = "NanoCPUs")]
    pub nano_cpus: Option<i64>,

    /// The memory limit, in bytes. `0` sets no limit.
    ///
    /// JSON key: `MemoryBytes`.
    #[doc(alias = "MemoryBytes")]
    pub memory_bytes: Option<i64>,

    /// The maximum number of processes and threads in the task's container. `0` sets no limit.
    ///
    /// Default: `0`.
    ///
    /// JSON key: `Pids`.
    #[doc(alias = "Pids")]
    pub pids: Option<i64>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { Limit {
    "NanoCPUs"    => nano_cpus:    optional,
    "MemoryBytes" => memory_bytes: optional,
    "Pids"        => pids:         optional,
    ..?           => unknown,
} }
