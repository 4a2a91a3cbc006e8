// Written by `cargo xtask gen` from `SwarmSpec.Raft` in spec/docker/contract/v1.32.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `SwarmSpec.Raft`.
///
/// All versions of the API. In this form: API 1.32 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SwarmSpecRaft {
    /// `SnapshotInterval` in JSON.
    #[doc(alias = "SnapshotInterval")]
    pub snapshot_interval: Option<u64>,

    /// `KeepOldSnapshots` in JSON.
    #[doc(alias = "KeepOldSnapshots")]
    pub keep_old_snapshots: Option<u64>,

    /// `LogEntriesForSlowFollowers` in JSON.
    #[doc(alias = "LogEntriesForSlowFollowers")]
    pub log_entries_for_slow_followers: Option<u64>,

    /// `ElectionTick` in JSON.
    #[doc(alias = "ElectionTick")]
    pub election_tick: Option<i64>,

    /// `HeartbeatTick` in JSON.
    #[doc(alias = "HeartbeatTick")]
    pub heartbeat_tick: Option<i64>,
}

support::object! { SwarmSpecRaft {
    "SnapshotInterval"           => snapshot_interval:              optional,
    "KeepOldSnapshots"           => keep_old_snapshots:             optional,
    "LogEntriesForSlowFollowers" => log_entries_for_slow_followers: optional,
    "ElectionTick"               => election_tick:                  optional,
    "HeartbeatTick"              => heartbeat_tick:                 optional,
} }
