// Written by `cargo xtask gen --spec` from `Turned[]` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `Turned[]`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TurnedItem {
    /// Variant 1 of the document.
    Integer(i64),

    /// Variant 2 of the document.
    Text(String),

    /// Variant 3 of the document.
    Boolean(bool),

    /// Anything else, as sent.
    Other(serde_json::Value),
}

support::union! { TurnedItem {
    Integer: i64,
    Text: String,
    Boolean: bool,
    .. => Other,
} }
