// Written by `cargo xtask gen` from `Config.Cmd` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The command to run, or the arguments of `Entrypoint` if there is one. Requests may give a string or a list,
/// replies give a list or null.
///
/// API 1.29 and earlier. Since API 1.30 it is `ContainerConfigCmd`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ConfigCmd {
    /// Variant 1 of the document.
    List(Vec<String>),

    /// Variant 2 of the document.
    Text(String),

    /// Anything else, as sent.
    Other(serde_json::Value),
}

support::union! { ConfigCmd {
    List: Vec<String>,
    Text: String,
    .. => Other,
} }
