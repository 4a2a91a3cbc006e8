// Written by `cargo xtask gen` from `ContainerExec/body` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The request body of `POST /containers/{id}/exec` (`ContainerExec`).
///
/// API 1.39 and earlier. In this form: API 1.34 and earlier. Since API 1.40 it is `ExecConfig`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContainerExecBody {
    /// `AttachStdin` in JSON.
    #[doc(alias = "AttachStdin")]
    pub attach_stdin: Option<bool>,

    /// `AttachStdout` in JSON.
    #[doc(alias = "AttachStdout")]
    pub attach_stdout: Option<bool>,

    /// `AttachStderr` in JSON.
    #[doc(alias = "AttachStderr")]
    pub attach_stderr: Option<bool>,

    /// `DetachKeys` in JSON.
    #[doc(alias = "DetachKeys")]
    pub detach_keys: Option<String>,

    /// `Tty` in JSON.
    #[doc(alias = "Tty")]
    pub tty: Option<bool>,

    /// `Env` in JSON.
    #[doc(alias = "Env")]
    pub env: Option<Vec<String>>,

    /// `Cmd` in JSON.
    #[doc(alias = "Cmd")]
    pub cmd: Option<Vec<String>>,

    /// `Privileged` in JSON.
    ///
    /// Default: `false`.
    #[doc(alias = "Privileged")]
    pub privileged: Option<bool>,

    /// `User` in JSON.
    #[doc(alias = "User")]
    pub user: Option<String>,
}

support::object! { ContainerExecBody {
    "AttachStdin"  => attach_stdin:  optional,
    "AttachStdout" => attach_stdout: optional,
    "AttachStderr" => attach_stderr: optional,
    "DetachKeys"   => detach_keys:   optional,
    "Tty"          => tty:           optional,
    "Env"          => env:           optional,
    "Cmd"          => cmd:           optional,
    "Privileged"   => privileged:    optional,
    "User"         => user:          optional,
} }
