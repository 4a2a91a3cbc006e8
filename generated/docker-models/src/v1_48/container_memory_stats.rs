// Written by `cargo xtask gen` from `ContainerMemoryStats` in spec/docker/contract/v1.48.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use std::collections::BTreeMap;

/// The definition `ContainerMemoryStats`.
///
/// API 1.48 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContainerMemoryStats {
    /// `usage` in JSON.
    pub usage: Option<u64>,

    /// `max_usage` in JSON.
    pub max_usage: Option<u64>,

    /// `stats` in JSON.
    pub stats: Option<BTreeMap<String, Option<u64>>>,

    /// `failcnt` in JSON.
    pub failcnt: Option<u64>,

    /// `limit` in JSON.
    pub limit: Option<u64>,

    /// `commitbytes` in JSON.
    pub commitbytes: Option<u64>,

    /// `commitpeakbytes` in JSON.
    pub commitpeakbytes: Option<u64>,

    /// `privateworkingset` in JSON.
    pub privateworkingset: Option<u64>,
}

support::object! { ContainerMemoryStats {
    "usage"             => usage:             optional,
    "max_usage"         => max_usage:         optional,
    "stats"             => stats:             optional,
    "failcnt"           => failcnt:           optional,
    "limit"             => limit:             optional,
    "commitbytes"       => commitbytes:       optional,
    "commitpeakbytes"   => commitpeakbytes:   optional,
    "privateworkingset" => privateworkingset: optional,
} }
