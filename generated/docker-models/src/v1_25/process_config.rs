// Written by `cargo xtask gen` from `ProcessConfig` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The command of an exec instance, as its inspection shows it.
///
/// All versions of the API.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ProcessConfig {
    /// Whether the process gets all of the kernel's capabilities, as in a privileged container.
    pub privileged: Option<bool>,

    /// The user that the process runs as, as it was asked for: a name or ID, optionally with `:` and a group.
    /// Absent or `""` means the container's own user.
    pub user: Option<String>,

    /// Whether the process has a pseudo-terminal. Its output then comes as one raw stream, with stdout and stderr
    /// mixed.
    pub tty: Option<bool>,

    /// The program that is run: the first word of the exec's `Cmd`.
    pub entrypoint: Option<String>,

    /// What the program is called with: the words of the exec's `Cmd` after the first. The program itself is in
    /// `entrypoint`.
    pub arguments: Option<Vec<String>>,

    /// Keys without a field, kept with the feature `keep-unknown`.
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
