// Written by `modelwright gen --spec` from `Tool|1.container` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::CodeToolContainerObject;

/// The type of `Tool|1.container`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CodeToolContainer {
    /// Variant 1 in the document.
    Text(String),

    /// A [`CodeToolContainerObject`].
    Object(CodeToolContainerObject),

    /// Any other value, as received.
    Other(serde_json::Value),
}

support::union! { CodeToolContainer {
    Text: String,
    Object: CodeToolContainerObject,
    .. => Other,
} }
