// Written by `cargo xtask gen` from `SwarmSpec.Raft` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// How the managers keep their shared log, which the Raft consensus algorithm replicates between them.
///
/// All versions of the API.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SwarmSpecRaft {
    /// After how many log entries a manager takes the next snapshot of the swarm's state. Engines start with `10000`.
    #[doc(alias = "SnapshotInterval")]
    pub snapshot_interval: Option<u64>,

    /// How many earlier snapshots stay on disk in addition to the newest one. `0` keeps none of them.
    #[doc(alias = "KeepOldSnapshots")]
    pub keep_old_snapshots: Option<u64>,

    /// How many log entries survive a snapshot, so that a manager which lags behind can catch up from the log. Engines
    /// start with `500`.
    #[doc(alias = "LogEntriesForSlowFollowers")]
    pub log_entries_for_slow_followers: Option<u64>,

    /// How many ticks a manager goes without word from its leader before it stands for election itself. This has to be
    /// larger than `HeartbeatTick`; a tick lasts one second in today's engines, but nothing promises that.
    #[doc(alias = "ElectionTick")]
    pub election_tick: Option<i64>,

    /// How many ticks lie between two signs of life from the leading manager to the others. See `ElectionTick` for the
    /// length of a tick.
    #[doc(alias = "HeartbeatTick")]
    pub heartbeat_tick: Option<i64>,

    /// Keys without a field, kept with the feature `keep-unknown`.
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
