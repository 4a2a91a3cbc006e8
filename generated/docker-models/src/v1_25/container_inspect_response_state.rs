// Written by `cargo xtask gen` from `ContainerInspect/200.State` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `ContainerInspect/200.State`.
///
/// API 1.38 and earlier. In this form: API 1.29 and earlier. Since API 1.39 it is `ContainerState`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContainerInspectResponseState {
    /// `Status` in JSON.
    #[doc(alias = "Status")]
    pub status: Option<String>,

    /// `Running` in JSON.
    #[doc(alias = "Running")]
    pub running: Option<bool>,

    /// `Paused` in JSON.
    #[doc(alias = "Paused")]
    pub paused: Option<bool>,

    /// `Restarting` in JSON.
    #[doc(alias = "Restarting")]
    pub restarting: Option<bool>,

    /// `OOMKilled` in JSON.
    #[doc(alias = "OOMKilled")]
    pub oom_killed: Option<bool>,

    /// `Dead` in JSON.
    #[doc(alias = "Dead")]
    pub dead: Option<bool>,

    /// `Pid` in JSON.
    #[doc(alias = "Pid")]
    pub pid: Option<i64>,

    /// `ExitCode` in JSON.
    #[doc(alias = "ExitCode")]
    pub exit_code: Option<i64>,

    /// `Error` in JSON.
    #[doc(alias = "Error")]
    pub error: Option<String>,

    /// `StartedAt` in JSON.
    #[doc(alias = "StartedAt")]
    pub started_at: Option<String>,

    /// `FinishedAt` in JSON.
    #[doc(alias = "FinishedAt")]
    pub finished_at: Option<String>,
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
} }
