// Written by `cargo xtask gen` from `ContainerInspect/200.State` in spec/docker/contract/v1.30.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::ContainerInspectResponseStateStatus;
use super::super::v1_25::ContainerInspectResponseStateHealth;

/// Whether the container runs, since when, and how it last ended.
///
/// API 1.38 and earlier. In this form: API 1.30 to 1.38. Since API 1.39 it is `ContainerState`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContainerInspectResponseState {
    /// What the container is doing, in one word. It sums up the flags beside it.
    #[doc(alias = "Status")]
    pub status: Option<ContainerInspectResponseStateStatus>,

    /// Whether the container's first process is alive.
    ///
    /// This holds for a paused container, and for one that is about to be restarted, too; `Status` tells those apart.
    #[doc(alias = "Running")]
    pub running: Option<bool>,

    /// Whether all processes of the container are frozen.
    ///
    /// `Running` is then true as well.
    #[doc(alias = "Paused")]
    pub paused: Option<bool>,

    /// Whether the container has ended and the engine is about to start it again, as its restart policy demands.
    #[doc(alias = "Restarting")]
    pub restarting: Option<bool>,

    /// Whether the kernel killed a process of the container because memory ran out.
    #[doc(alias = "OOMKilled")]
    pub oom_killed: Option<bool>,

    /// Whether the engine tried to remove the container and did not get it done.
    ///
    /// Such a container cannot be started; all that is left is to remove it again.
    #[doc(alias = "Dead")]
    pub dead: Option<bool>,

    /// The process ID of the container's first process, as the host sees it. `0` while the container does not run.
    #[doc(alias = "Pid")]
    pub pid: Option<i64>,

    /// The status that the container's first process last ended with.
    ///
    /// `0` also stands for a container that has not ended yet. A start that failed leaves its own number here, such as `127`
    /// for a program that was not found.
    #[doc(alias = "ExitCode")]
    pub exit_code: Option<i64>,

    /// What went wrong when the engine last tried to start the container. Empty if nothing did.
    #[doc(alias = "Error")]
    pub error: Option<String>,

    /// When the container was started most recently, in RFC 3339 format.
    ///
    /// `0001-01-01T00:00:00Z` if it never was.
    #[doc(alias = "StartedAt")]
    pub started_at: Option<String>,

    /// When the container ended most recently, in RFC 3339 format.
    ///
    /// `0001-01-01T00:00:00Z` if it never has.
    #[doc(alias = "FinishedAt")]
    pub finished_at: Option<String>,

    /// What the health checks of a container have found so far.
    ///
    /// A container without a check has none of it, or the status `none`.
    #[doc(alias = "Health")]
    pub health: Option<ContainerInspectResponseStateHealth>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { ContainerInspectResponseState {
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
