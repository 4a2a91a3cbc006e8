// Written by `cargo xtask gen` from `ProcessConfig` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The command of an exec instance, as returned by [`ExecInspect`].
///
/// Available in all API versions.
///
#[doc = operation!("ExecInspect")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ProcessConfig {
    /// `true` if the process has all kernel capabilities, as in a privileged container.
    pub privileged: Option<bool>,

    /// The user that the process runs as, as given in the request: a name or ID, optionally followed by `:` and a group.
    /// The container's user if `""` or omitted.
    pub user: Option<String>,

    /// `true` if the process has a pseudo-terminal. Its output is then a single raw stream that combines stdout and
    /// stderr.
    pub tty: Option<bool>,

    /// The program: the first word of the exec instance's `Cmd`.
    pub entrypoint: Option<String>,

    /// The arguments: the words of the exec instance's `Cmd` after the first. `entrypoint` contains the program itself.
    pub arguments: Option<Vec<String>>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { ProcessConfig {
    "privileged" => privileged: optional,
    "user"       => user:       optional,
    "tty"        => tty:        optional,
    "entrypoint" => entrypoint: optional,
    "arguments"  => arguments:  optional,
    ..?          => unknown,
} }
