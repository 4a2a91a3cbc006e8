// Written by `modelwright gen --spec` from `Turned[]` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `Turned[]`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TurnedItem {
    /// Variant 1 in the document.
    Integer(i64),

    /// Variant 2 in the document.
    Text(String),

    /// Variant 3 in the document.
    Boolean(bool),

    /// Any other value, as received.
    Other(serde_json::Value),
}

support::union! { TurnedItem {
    Integer: i64,
    Text: String,
    Boolean: bool,
    .. => Other,
} }
