// Written by `cargo xtask gen --spec` from `Tool|1.container` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::CodeToolContainerVariant2;

/// The type of `Tool|1.container`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CodeToolContainer {
    /// Variant 1 of the document.
    Text(String),

    /// A [`CodeToolContainerVariant2`].
    Variant2(CodeToolContainerVariant2),

    /// Anything else, as sent.
    Other(serde_json::Value),
}

support::union! { CodeToolContainer {
    Text: String,
    Variant2: CodeToolContainerVariant2,
    .. => Other,
} }
