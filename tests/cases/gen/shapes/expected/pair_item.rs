// Written by `modelwright gen --spec` from `Pair[]` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `Pair[]`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PairItem {
    /// Variant 1 in the document.
    Text(String),

    /// Variant 2 in the document.
    Integer(i64),

    /// Any other value, as received.
    Other(serde_json::Value),
}

support::union! { PairItem {
    Text: String,
    Integer: i64,
    .. => Other,
} }
