// Written by `cargo xtask gen` from `ContainerState` in spec/docker/contract/v1.39.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{ContainerStateStatus, Health};

/// How a container is doing: whether it runs, since when, and how it ended. One meets it when inspecting a container.
///
/// API 1.39 and later. Before API 1.39 it was `ContainerInspectResponseState`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContainerState {
    /// In one word, the stage of its life that the container is in.
    ///
    /// It tells more than `Running`, `Paused`, `Restarting` and `Dead`, of which several can be true at once.
    #[doc(alias = "Status")]
    pub status: Option<ContainerStateStatus>,

    /// Whether the engine considers the container started and not ended.
    ///
    /// It is `true` for a paused container too, and for one that waits to be restarted. To know whether processes are at
    /// work, look for `running` in `Status`.
    #[doc(alias = "Running")]
    pub running: Option<bool>,

    /// Whether the container's processes are frozen. `Running` is `true` as well then.
    #[doc(alias = "Paused")]
    pub paused: Option<bool>,

    /// Whether the container has ended and its restart policy is about to start it again.
    ///
    /// `Running` is `true` as well then, and `Pid` is `0`.
    #[doc(alias = "Restarting")]
    pub restarting: Option<bool>,

    /// Whether the kernel killed a process in the container for lack of memory. A new start sets it back to `false`.
    #[doc(alias = "OOMKilled")]
    pub oom_killed: Option<bool>,

    /// Whether removing the container failed half-way. It cannot be started any more; removing it can be tried again.
    #[doc(alias = "Dead")]
    pub dead: Option<bool>,

    /// The process ID of the container's first process, as the host sees it. `0` while the container does not run.
    #[doc(alias = "Pid")]
    pub pid: Option<i64>,

    /// The status with which the container's first process ended last.
    ///
    /// `0` before there is one, and while the container runs. `137` and `143` stand for the signals `SIGKILL` and `SIGTERM`
    /// (128 plus the signal's number), `126` and `127` for a command that could not be run or found.
    #[doc(alias = "ExitCode")]
    pub exit_code: Option<i64>,

    /// Why the last attempt to start the container failed. Empty if it did not.
    #[doc(alias = "Error")]
    pub error: Option<String>,

    /// The moment of the latest start, as an RFC 3339 time. `0001-01-01T00:00:00Z` for a container that never started.
    #[doc(alias = "StartedAt")]
    pub started_at: Option<String>,

    /// The moment at which the container last ended, as an RFC 3339 time. `0001-01-01T00:00:00Z` if it never did.
    #[doc(alias = "FinishedAt")]
    pub finished_at: Option<String>,

    /// What the container's health check has found. Left out for a container that has no health check.
    #[doc(alias = "Health")]
    pub health: Option<Health>,

    /// Keys without a field, kept with the feature `keep-unknown`.
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
