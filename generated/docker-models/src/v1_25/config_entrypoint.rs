// Written by `cargo xtask gen` from `Config.Entrypoint` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The program to run, with leading arguments; `Cmd` follows them. Requests may give a string or a list, and
/// `[""]` drops the one of the image.
///
/// API 1.29 and earlier. Since API 1.30 it is `ContainerConfigEntrypoint`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ConfigEntrypoint {
    /// Variant 1 of the document.
    List(Vec<String>),

    /// Variant 2 of the document.
    Text(String),

    /// Anything else, as sent.
    Other(serde_json::Value),
}

support::union! { ConfigEntrypoint {
    List: Vec<String>,
    Text: String,
    .. => Other,
} }
