// Written by `modelwright gen --spec` from `Filled{}` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::Filled;

/// The type of `Filled{}`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FilledValue {
    /// Variant 1 in the document.
    Text(String),

    /// Variant 2 in the document.
    List(Vec<String>),

    /// A [`Filled`].
    Filled(Filled),

    /// Any other value, as received.
    Other(serde_json::Value),
}

support::union! { FilledValue {
    Text: String,
    List: Vec<String>,
    Filled: Filled,
    .. => Other,
} }
