// Written by `cargo xtask gen` from `ContainerConfig.Cmd` in spec/docker/contract/v1.30.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The program and its arguments, or the arguments alone if there is an `Entrypoint`. Empty takes the image's,
/// unless an `Entrypoint` is given here. Engines accept a single string as well.
///
/// API 1.30 to 1.34. Before API 1.30 it was `ConfigCmd`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ContainerConfigCmd {
    /// Variant 1 of the document.
    List(Vec<String>),

    /// Variant 2 of the document.
    Text(String),

    /// Anything else, as sent.
    Other(serde_json::Value),
}

support::union! { ContainerConfigCmd {
    List: Vec<String>,
    Text: String,
    .. => Other,
} }
