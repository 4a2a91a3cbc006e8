// Written by `modelwright gen --spec` from `Numbers.extension` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `Numbers.extension`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NumbersExtension {
    /// Variant 1 in the document.
    Integer(i64),

    /// Variant 2 in the document.
    Text(String),

    /// Any other value, as received.
    Other(serde_json::Value),
}

support::union! { NumbersExtension {
    Integer: i64,
    Text: String,
    .. => Other,
} }
