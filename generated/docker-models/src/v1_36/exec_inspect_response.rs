// Written by `cargo xtask gen` from `ExecInspect/200` in spec/docker/contract/v1.36.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::super::v1_25::ProcessConfig;

/// The body of the reply 200 to `GET /exec/{id}/json` (`ExecInspect`).
///
/// All versions of the API. In this form: API 1.36 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ExecInspectResponse {
    /// `CanRemove` in JSON.
    ///
    /// API 1.36 and later.
    #[doc(alias = "CanRemove")]
    pub can_remove: Option<bool>,

    /// `DetachKeys` in JSON.
    ///
    /// API 1.36 and later.
    #[doc(alias = "DetachKeys")]
    pub detach_keys: Option<String>,

    /// `ID` in JSON.
    #[doc(alias = "ID")]
    pub id: Option<String>,

    /// `Running` in JSON.
    #[doc(alias = "Running")]
    pub running: Option<bool>,

    /// `ExitCode` in JSON.
    #[doc(alias = "ExitCode")]
    pub exit_code: Option<i64>,

    /// `ProcessConfig` in JSON.
    #[doc(alias = "ProcessConfig")]
    pub process_config: Option<ProcessConfig>,

    /// `OpenStdin` in JSON.
    #[doc(alias = "OpenStdin")]
    pub open_stdin: Option<bool>,

    /// `OpenStderr` in JSON.
    #[doc(alias = "OpenStderr")]
    pub open_stderr: Option<bool>,

    /// `OpenStdout` in JSON.
    #[doc(alias = "OpenStdout")]
    pub open_stdout: Option<bool>,

    /// `ContainerID` in JSON.
    #[doc(alias = "ContainerID")]
    pub container_id: Option<String>,

    /// `Pid` in JSON.
    #[doc(alias = "Pid")]
    pub pid: Option<i64>,
}

support::object! { ExecInspectResponse {
    "CanRemove"     => can_remove:     optional,
    "DetachKeys"    => detach_keys:    optional,
    "ID"            => id:             optional,
    "Running"       => running:        optional,
    "ExitCode"      => exit_code:      optional,
    "ProcessConfig" => process_config: optional,
    "OpenStdin"     => open_stdin:     optional,
    "OpenStderr"    => open_stderr:    optional,
    "OpenStdout"    => open_stdout:    optional,
    "ContainerID"   => container_id:   optional,
    "Pid"           => pid:            optional,
} }
