// Written by `cargo xtask gen` from `ContainerState` in spec/docker/contract/v1.39.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{ContainerStateStatus, Health};

/// The state of a container, as returned by [`ContainerInspect`].
///
/// Available in API 1.39 and later. Named `ContainerInspectResponseState` before API 1.39.
///
#[doc = operation!("ContainerInspect")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContainerState {
    /// The state of the container, as a single value.
    ///
    /// It is more precise than the flags `Running`, `Paused`, `Restarting` and `Dead`, of which several can be `true` at
    /// once.
    ///
    /// JSON key: `Status`.
    #[doc(alias = "Status")]
    pub status: Option<ContainerStateStatus>,

    /// `true` if the container has started and has not ended.
    ///
    /// It is also `true` for a paused container and for one that is waiting to be restarted. To find out if its processes
    /// are executing, check that `Status` is `running`.
    ///
    /// JSON key: `Running`.
    #[doc(alias = "Running")]
    pub running: Option<bool>,

    /// `true` if the container's processes are suspended. `Running` is then `true` as well.
    ///
    /// JSON key: `Paused`.
    #[doc(alias = "Paused")]
    pub paused: Option<bool>,

    /// `true` if the container has ended and the daemon is about to start it again because of its restart policy.
    ///
    /// `Running` is then `true` as well, and `Pid` is `0`.
    ///
    /// JSON key: `Restarting`.
    #[doc(alias = "Restarting")]
    pub restarting: Option<bool>,

    /// `true` if the kernel killed a process in the container because memory ran out. The next start resets it to
    /// `false`.
    ///
    /// JSON key: `OOMKilled`.
    #[doc(alias = "OOMKilled")]
    pub oom_killed: Option<bool>,

    /// `true` if the daemon could not completely remove the container. It cannot be started again; retry the removal.
    ///
    /// JSON key: `Dead`.
    #[doc(alias = "Dead")]
    pub dead: Option<bool>,

    /// The process ID of the container's first process on the host. `0` if the container is not running.
    ///
    /// JSON key: `Pid`.
    #[doc(alias = "Pid")]
    pub pid: Option<i64>,

    /// The exit code of the container's first process when it last ended.
    ///
    /// `0` if the process has not ended yet. `137` and `143` correspond to the signals `SIGKILL` and `SIGTERM` (128 plus
    /// the signal number). `126` and `127` mean that the command could not be run or was not found.
    ///
    /// JSON key: `ExitCode`.
    #[doc(alias = "ExitCode")]
    pub exit_code: Option<i64>,

    /// The error of the last attempt to start the container. Empty if it succeeded.
    ///
    /// JSON key: `Error`.
    #[doc(alias = "Error")]
    pub error: Option<String>,

    /// The time of the most recent start, in RFC 3339 format. `0001-01-01T00:00:00Z` if the container has never started.
    ///
    /// JSON key: `StartedAt`.
    #[doc(alias = "StartedAt")]
    pub started_at: Option<String>,

    /// The time at which the container last ended, in RFC 3339 format. `0001-01-01T00:00:00Z` if it has never ended.
    ///
    /// JSON key: `FinishedAt`.
    #[doc(alias = "FinishedAt")]
    pub finished_at: Option<String>,

    /// The results of the container's health check. Omitted if it has no health check.
    ///
    /// JSON key: `Health`.
    #[doc(alias = "Health")]
    pub health: Option<Health>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { ContainerState {
    "Status"     => status:      optional,
    "Running"    => running:     optional,
    "Paused"     => paused:      optional,
    "Restarting" => restarting:  optional,
    "OOMKilled"  => oom_killed:  optional,
    "Dead"       => dead:        optional,
    "Pid"        => pid:         optional,
    "ExitCode"   => exit_code:   optional,
    "Error"      => error:       optional,
    "StartedAt"  => started_at:  optional,
    "FinishedAt" => finished_at: optional,
    "Health"     => health:      optional,
    ..?          => unknown,
} }
