// Written by `modelwright gen --spec` from `Numbers.port` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `Numbers.port`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NumbersPort {
    /// Variant 1 in the document.
    Integer(i64),

    /// Variant 2 in the document.
    Text(String),

    /// Any other value, as received.
    Other(serde_json::Value),
}

support::union! { NumbersPort {
    Integer: i64,
    Text: String,
    .. => Other,
} }
