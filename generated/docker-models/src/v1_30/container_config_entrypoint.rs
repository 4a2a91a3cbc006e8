// Written by `cargo xtask gen` from `ContainerConfig.Entrypoint` in spec/docker/contract/v1.30.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// Program, with its first arguments, that `Cmd` is appended to. Absent or `null` takes the image's; `[""]`
/// drops that without replacing it. If one is given, the image's `Cmd` is not used. Engines accept a single
/// string as well.
///
/// API 1.30 to 1.34. Before API 1.30 it was `ConfigEntrypoint`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ContainerConfigEntrypoint {
    /// Variant 1 of the document.
    List(Vec<String>),

    /// Variant 2 of the document.
    Text(String),

    /// Anything else, as sent.
    Other(serde_json::Value),
}

support::union! { ContainerConfigEntrypoint {
    List: Vec<String>,
    Text: String,
    .. => Other,
} }
