// Written by `modelwright gen --spec` from `Deep.right[]` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::Deep;

/// The type of `Deep.right[]`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DeepRight {
    /// A [`Deep`].
    Deep(Deep),

    /// Variant 2 in the document.
    Text(String),

    /// Any other value, as received.
    Other(serde_json::Value),
}

support::union! { DeepRight {
    Deep: Deep,
    Text: String,
    .. => Other,
} }
