// Written by `cargo xtask gen` from `ExecInspect/200` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::ProcessConfig;

/// The state of an exec instance that [`ContainerExec`] created.
///
/// The body of response 200 to `GET /exec/{id}/json` ([`ExecInspect`]).
///
/// Available in all API versions.
///
#[doc = operation!("ContainerExec")]
#[doc = operation!("ExecInspect")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ExecInspectResponse {
    /// The ID of the exec instance: 64 hexadecimal digits.
    ///
    /// JSON key: `ID`.
    #[doc(alias = "ID")]
    pub id: Option<String>,

    /// `true` if the command is running. `false` before it starts and after it has ended.
    ///
    /// JSON key: `Running`.
    #[doc(alias = "Running")]
    pub running: Option<bool>,

    /// The exit code of the command. `null` until the command has ended.
    ///
    /// `126` and `127` are also used for a command that could not be started.
    ///
    /// JSON key: `ExitCode`.
    #[doc(alias = "ExitCode")]
    pub exit_code: Option<i64>,

    /// The command, with its arguments, user and terminal.
    ///
    /// JSON key: `ProcessConfig`.
    #[doc(alias = "ProcessConfig")]
    pub process_config: Option<ProcessConfig>,

    /// `true` if input is passed to the command, as requested with `AttachStdin`.
    ///
    /// JSON key: `OpenStdin`.
    #[doc(alias = "OpenStdin")]
    pub open_stdin: Option<bool>,

    /// `true` if the standard error of the command is returned, as requested with `AttachStderr`.
    ///
    /// JSON key: `OpenStderr`.
    #[doc(alias = "OpenStderr")]
    pub open_stderr: Option<bool>,

    /// `true` if the standard output of the command is returned, as requested with `AttachStdout`.
    ///
    /// JSON key: `OpenStdout`.
    #[doc(alias = "OpenStdout")]
    pub open_stdout: Option<bool>,

    /// The full ID of the container that the command belongs to.
    ///
    /// JSON key: `ContainerID`.
    #[doc(alias = "ContainerID")]
    pub container_id: Option<String>,

    /// The process ID of the command on the host. `0` before the command starts; kept after it has ended.
    ///
    /// JSON key: `Pid`.
    #[doc(alias = "Pid")]
    pub pid: Option<i64>,

    /// `true` if the daemon removes this exec instance at its next cleanup. Set some minutes after the command has ended.
    ///
    /// JSON key: `CanRemove`.
    #[doc(alias = "CanRemove")]
    pub can_remove: Option<bool>,

    /// The key sequence that closes the connection, as bytes in Base64: `EA==` is `ctrl-p`.
    ///
    /// Empty if the request did not specify one.
    ///
    /// JSON key: `DetachKeys`.
    #[doc(alias = "DetachKeys")]
    pub detach_keys: Option<String>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { ExecInspectResponse {
    "ID"            => id:             optional,
    "Running"       => running:        optional,
    "ExitCode"      => exit_code:      optional,
    "ProcessConfig" => process_config: optional,
    "OpenStdin"     => open_stdin:     optional,
    "OpenStderr"    => open_stderr:    optional,
    "OpenStdout"    => open_stdout:    optional,
    "ContainerID"   => container_id:   optional,
    "Pid"           => pid:            optional,
    "CanRemove"     => can_remove:     optional,
    "DetachKeys"    => detach_keys:    optional,
    ..?             => unknown,
} }
