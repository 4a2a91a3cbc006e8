// Written by `cargo xtask gen` from `ExecStart/body` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// Whether to wait for the command, and what its output looks like.
///
/// The request body of `POST /exec/{id}/start` (`ExecStart`).
///
/// API 1.39 and earlier. Since API 1.40 it is `ExecStartConfig`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ExecStartBody {
    /// Whether to leave the command running by itself: the reply then comes at once, and without any output.
    #[doc(alias = "Detach")]
    pub detach: Option<bool>,

    /// Whether the command has a pseudo-terminal. Give the same value here as in `ContainerExec`.
    ///
    /// It decides on the format of the output: raw if it is true, else in frames that tell standard output from standard error.
    #[doc(alias = "Tty")]
    pub tty: Option<bool>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { ExecStartBody {
    "Detach" => detach: optional,
    "Tty"    => tty:    optional,
    ..?      => unknown,
} }
