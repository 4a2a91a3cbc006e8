// Written by `cargo xtask gen` from `ExecInspect/200` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::ProcessConfig;

/// How things stand with a command that was set up with `ContainerExec`.
///
/// The body of the reply 200 to `GET /exec/{id}/json` (`ExecInspect`).
///
/// All versions of the API.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ExecInspectResponse {
    /// The exec instance's ID, 64 hexadecimal digits.
    #[doc(alias = "ID")]
    pub id: Option<String>,

    /// Whether the command runs at this moment. False both before its start and after its end.
    #[doc(alias = "Running")]
    pub running: Option<bool>,

    /// What the command ended with. `null` until it has ended.
    ///
    /// `126` and `127` are also given to a command that could not be started.
    #[doc(alias = "ExitCode")]
    pub exit_code: Option<i64>,

    /// The command itself, with its arguments, user and terminal.
    #[doc(alias = "ProcessConfig")]
    pub process_config: Option<ProcessConfig>,

    /// Whether input is passed on to the command, as `AttachStdin` asked for.
    #[doc(alias = "OpenStdin")]
    pub open_stdin: Option<bool>,

    /// Whether the standard error of the command is sent back, as `AttachStderr` asked for.
    #[doc(alias = "OpenStderr")]
    pub open_stderr: Option<bool>,

    /// Whether the standard output of the command is sent back, as `AttachStdout` asked for.
    #[doc(alias = "OpenStdout")]
    pub open_stdout: Option<bool>,

    /// The container that the command belongs to, by its full ID.
    #[doc(alias = "ContainerID")]
    pub container_id: Option<String>,

    /// The number that the host's kernel gave the process. `0` before its start; it stays after the end.
    #[doc(alias = "Pid")]
    pub pid: Option<i64>,

    /// Whether the engine will forget this instance at its next clean-up. It is set some minutes after the command has ended.
    #[doc(alias = "CanRemove")]
    pub can_remove: Option<bool>,

    /// The keys that end the connection to the command, as bytes in Base64: `EA==` is `ctrl-p`.
    ///
    /// Empty if the request named none.
    #[doc(alias = "DetachKeys")]
    pub detach_keys: Option<String>,

    /// Keys without a field, kept with the feature `keep-unknown`.
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
