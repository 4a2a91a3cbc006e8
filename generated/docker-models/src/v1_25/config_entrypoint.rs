// Written by `cargo xtask gen` from `Config.Entrypoint` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The program to run and its first arguments; `Cmd` is appended. If `null` or omitted, the image's entrypoint
/// applies; `[""]` removes it. If an entrypoint is set, the image's `Cmd` is not used.
///
/// Requests may contain a single string instead of a list.
///
/// Available in API 1.29 and earlier. Named `ContainerConfigEntrypoint` since API 1.30.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ConfigEntrypoint {
    /// Variant 1 in the document.
    List(Vec<String>),

    /// Variant 2 in the document.
    Text(String),

    /// Any other value, as received.
    Other(serde_json::Value),
}

support::union! { ConfigEntrypoint {
    List: Vec<String>,
    Text: String,
    .. => Other,
} }
