// Written by `cargo xtask gen` from `ExecStart/body` in spec/docker/contract/v1.40.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The options for the start of the command.
///
/// The request body of `POST /exec/{id}/start` ([`ExecStart`]).
///
/// Available in API 1.40 and later; this form: 1.40 and 1.41. Named `ExecStartBody` before API 1.40.
///
#[doc = operation!("ExecStart")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ExecStartConfig {
    /// If `true`, the command runs in the background: the daemon responds immediately and returns no output.
    ///
    /// JSON key: `Detach`.
    #[doc(alias = "Detach")]
    pub detach: Option<bool>,

    /// If `true`, the command has a pseudo-terminal. Must have the same value as in [`ContainerExec`].
    ///
    /// It determines the format of the output: raw if `true`, otherwise frames that separate standard output from standard
    /// error.
    ///
    /// JSON key: `Tty`.
    ///
    #[doc = operation!("ContainerExec")]
    #[doc(alias = "Tty")]
    pub tty: Option<bool>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { ExecStartConfig {
    "Detach" => detach: optional,
    "Tty"    => tty:    optional,
    ..?      => unknown,
} }
