// Written by `cargo xtask gen` from `ContainerExec/body` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// Which command to run in the container, and how. Only `Cmd` is needed.
///
/// The request body of `POST /containers/{id}/exec` (`ContainerExec`).
///
/// API 1.39 and earlier. In this form: API 1.34 and earlier. Since API 1.40 it is `ExecConfig`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContainerExecBody {
    /// Whether `ExecStart` passes input on to the command.
    #[doc(alias = "AttachStdin")]
    pub attach_stdin: Option<bool>,

    /// Whether `ExecStart` sends back what the command writes to its standard output.
    #[doc(alias = "AttachStdout")]
    pub attach_stdout: Option<bool>,

    /// Whether `ExecStart` sends back what the command writes to its standard error.
    #[doc(alias = "AttachStderr")]
    pub attach_stderr: Option<bool>,

    /// The keys that end the connection to the command without ending the command, such as `ctrl-p,ctrl-q`.
    ///
    /// They are separated by commas, each a single character or `ctrl-` with a letter or one of `@`, `[`, `\`, `]`, `^`
    /// and `_`. Without it, the engine's own setting applies.
    #[doc(alias = "DetachKeys")]
    pub detach_keys: Option<String>,

    /// Whether the command gets a pseudo-terminal. Standard output and standard error then come as one, without frames.
    #[doc(alias = "Tty")]
    pub tty: Option<bool>,

    /// Environment variables for the command, each as `NAME=value`. They are added to those of the container, or replace them.
    #[doc(alias = "Env")]
    pub env: Option<Vec<String>>,

    /// The program, and then its arguments.
    ///
    /// No shell is involved unless it is the program, as in `["sh", "-c", "date | wc"]`. An empty list is refused.
    #[doc(alias = "Cmd")]
    pub cmd: Option<Vec<String>>,

    /// Whether the command gets all capabilities of the kernel, even if the container itself does not have them.
    ///
    /// Default: `false`.
    #[doc(alias = "Privileged")]
    pub privileged: Option<bool>,

    /// Who the command runs as: a user by name or number, optionally with `:` and a group, as in `1000:1000`.
    ///
    /// Without it, it is the user of the container.
    #[doc(alias = "User")]
    pub user: Option<String>,

    /// Whether the command runs in the background. The engine goes by `Detach` of `ExecStart`, not by this.
    #[doc(alias = "Detach")]
    pub detach: Option<bool>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
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
    "Detach"       => detach:        optional,
    ..?            => unknown,
} }
