// Written by `cargo xtask gen --spec` from `Pair[]` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `Pair[]`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PairItem {
    /// Variant 1 of the document.
    Text(String),

    /// Variant 2 of the document.
    Integer(i64),

    /// Anything else, as sent.
    Other(serde_json::Value),
}

support::union! { PairItem {
    Text: String,
    Integer: i64,
    .. => Other,
} }
