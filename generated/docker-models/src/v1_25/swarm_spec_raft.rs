// Written by `cargo xtask gen` from `SwarmSpec.Raft` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The settings of the managers' shared log, which the Raft consensus algorithm replicates.
///
/// Available in all API versions.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SwarmSpecRaft {
    /// The number of log entries between two snapshots of the swarm's state. Initially `10000`.
    ///
    /// JSON key: `SnapshotInterval`.
    #[doc(alias = "SnapshotInterval")]
    pub snapshot_interval: Option<u64>,

    /// The number of earlier snapshots kept on disk, in addition to the latest one. `0` keeps none.
    ///
    /// JSON key: `KeepOldSnapshots`.
    #[doc(alias = "KeepOldSnapshots")]
    pub keep_old_snapshots: Option<u64>,

    /// The number of log entries kept after a snapshot, from which slow managers can catch up. Initially `500`.
    ///
    /// JSON key: `LogEntriesForSlowFollowers`.
    #[doc(alias = "LogEntriesForSlowFollowers")]
    pub log_entries_for_slow_followers: Option<u64>,

    /// The number of ticks without a message from the leader after which a manager starts an election. Must be greater
    /// than `HeartbeatTick`. The daemon sends one tick a second at present; this is not guaranteed.
    ///
    /// JSON key: `ElectionTick`.
    #[doc(alias = "ElectionTick")]
    pub election_tick: Option<i64>,

    /// The number of ticks between two heartbeats from the leader to the other managers. See `ElectionTick` for the
    /// length of a tick.
    ///
    /// JSON key: `HeartbeatTick`.
    #[doc(alias = "HeartbeatTick")]
    pub heartbeat_tick: Option<i64>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { SwarmSpecRaft {
    "SnapshotInterval"           => snapshot_interval:              optional,
    "KeepOldSnapshots"           => keep_old_snapshots:             optional,
    "LogEntriesForSlowFollowers" => log_entries_for_slow_followers: optional,
    "ElectionTick"               => election_tick:                  optional,
    "HeartbeatTick"              => heartbeat_tick:                 optional,
    ..?                          => unknown,
} }
