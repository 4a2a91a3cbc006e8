// Written by `modelwright gen --spec` from `Unread` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `Unread`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unread {
    /// Variant 1 in the document.
    Text(String),

    /// Variant 2 in the document.
    Integer(i64),

    /// Any other value, as received.
    Other(serde_json::Value),
}

support::union! { Unread {
    Text: String,
    Integer: i64,
    .. => Other,
} }
