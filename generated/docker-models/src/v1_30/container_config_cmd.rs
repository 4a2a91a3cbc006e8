// Written by `cargo xtask gen` from `ContainerConfig.Cmd` in spec/docker/contract/v1.30.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The program and its arguments, or only the arguments if there is an `Entrypoint`. If empty, the image's command
/// applies, unless `Entrypoint` is set here.
///
/// Requests may contain a single string instead of a list; responses contain a list or `null`.
///
/// Available in API 1.30 to 1.34. Named `ConfigCmd` before API 1.30.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ContainerConfigCmd {
    /// Variant 1 in the document.
    List(Vec<String>),

    /// Variant 2 in the document.
    Text(String),

    /// Any other value, as received.
    Other(serde_json::Value),
}

support::union! { ContainerConfigCmd {
    List: Vec<String>,
    Text: String,
    .. => Other,
} }
