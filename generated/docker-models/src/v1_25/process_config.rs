// Written by `cargo xtask gen` from `ProcessConfig` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `ProcessConfig`.
///
/// All versions of the API.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ProcessConfig {
    /// `privileged` in JSON.
    pub privileged: Option<bool>,

    /// `user` in JSON.
    pub user: Option<String>,

    /// `tty` in JSON.
    pub tty: Option<bool>,

    /// `entrypoint` in JSON.
    pub entrypoint: Option<String>,

    /// `arguments` in JSON.
    pub arguments: Option<Vec<String>>,
}

support::object! { ProcessConfig {
    "privileged" => privileged: optional,
    "user"       => user:       optional,
    "tty"        => tty:        optional,
    "entrypoint" => entrypoint: optional,
    "arguments"  => arguments:  optional,
} }
