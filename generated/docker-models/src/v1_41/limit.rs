// Written by `cargo xtask gen` from `Limit` in spec/docker/contract/v1.41.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `Limit`.
///
/// API 1.41 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Limit {
    /// `NanoCPUs` in JSON.
    #[doc(alias = "NanoCPUs")]
    pub nano_cpus: Option<i64>,

    /// `MemoryBytes` in JSON.
    #[doc(alias = "MemoryBytes")]
    pub memory_bytes: Option<i64>,

    /// `Pids` in JSON.
    ///
    /// Default: `0`.
    #[doc(alias = "Pids")]
    pub pids: Option<i64>,
}

support::object! { Limit {
    "NanoCPUs"    => nano_cpus:    optional,
    "MemoryBytes" => memory_bytes: optional,
    "Pids"        => pids:         optional,
} }
