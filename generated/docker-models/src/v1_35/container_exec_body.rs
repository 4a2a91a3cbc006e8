// Written by `cargo xtask gen` from `ContainerExec/body` in spec/docker/contract/v1.35.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The command to run and its settings. Only `Cmd` is required.
///
/// The request body of `POST /containers/{id}/exec` ([`ContainerExec`]).
///
/// Available in API 1.39 and earlier; this form: 1.35 to 1.39. Named `ExecConfig` since API 1.40.
///
#[doc = operation!("ContainerExec")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContainerExecBody {
    /// If `true`, [`ExecStart`] passes input to the command.
    ///
    /// JSON key: `AttachStdin`.
    ///
    #[doc = operation!("ExecStart")]
    #[doc(alias = "AttachStdin")]
    pub attach_stdin: Option<bool>,

    /// If `true`, [`ExecStart`] returns the standard output of the command.
    ///
    /// JSON key: `AttachStdout`.
    ///
    #[doc = operation!("ExecStart")]
    #[doc(alias = "AttachStdout")]
    pub attach_stdout: Option<bool>,

    /// If `true`, [`ExecStart`] returns the standard error of the command.
    ///
    /// JSON key: `AttachStderr`.
    ///
    #[doc = operation!("ExecStart")]
    #[doc(alias = "AttachStderr")]
    pub attach_stderr: Option<bool>,

    /// The key sequence that closes the connection without ending the command, such as `ctrl-p,ctrl-q`.
    ///
    /// The keys are separated by commas. Each is a single character, or `ctrl-` followed by a letter or by one of `@`, `[`,
    /// `\`, `]`, `^` and `_`. If omitted, the daemon's own setting applies.
    ///
    /// JSON key: `DetachKeys`.
    #[doc(alias = "DetachKeys")]
    pub detach_keys: Option<String>,

    /// If `true`, the daemon allocates a pseudo-terminal for the command. Standard output and standard error are then one
    /// stream, without frames.
    ///
    /// JSON key: `Tty`.
    #[doc(alias = "Tty")]
    pub tty: Option<bool>,

    /// The environment variables of the command, each as `NAME=value`. They extend or override those of the container.
    ///
    /// JSON key: `Env`.
    #[doc(alias = "Env")]
    pub env: Option<Vec<String>>,

    /// The program and its arguments. Must not be empty.
    ///
    /// The daemon does not start a shell. To use one, name it as the program: `["sh", "-c", "date | wc"]`.
    ///
    /// JSON key: `Cmd`.
    #[doc(alias = "Cmd")]
    pub cmd: Option<Vec<String>>,

    /// If `true`, the command gets all kernel capabilities, even if the container does not have them.
    ///
    /// **Warning:** a privileged process can take control of the host.
    ///
    /// Default: `false`.
    ///
    /// JSON key: `Privileged`.
    #[doc(alias = "Privileged")]
    pub privileged: Option<bool>,

    /// The user that runs the command, by name or number, optionally followed by `:` and a group, as in `1000:1000`.
    ///
    /// If omitted, the user of the container runs it.
    ///
    /// JSON key: `User`.
    #[doc(alias = "User")]
    pub user: Option<String>,

    /// The working directory of the command in the container. If omitted, the working directory of the container is used.
    ///
    /// JSON key: `WorkingDir`. Available in API 1.35 to 1.39.
    #[doc(alias = "WorkingDir")]
    pub working_dir: Option<String>,

    /// Ignored: the daemon uses `Detach` of [`ExecStart`] to decide if the command runs in the background.
    ///
    /// JSON key: `Detach`.
    ///
    #[doc = operation!("ExecStart")]
    #[doc(alias = "Detach")]
    pub detach: Option<bool>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
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
    "WorkingDir"   => working_dir:   optional,
    "Detach"       => detach:        optional,
    ..?            => unknown,
} }
