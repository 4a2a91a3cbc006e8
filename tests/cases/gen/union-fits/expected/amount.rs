// Written by `modelwright gen --spec` from `Amount` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `Amount`.
#[derive(Clone, Debug, PartialEq)]
pub enum Amount {
    /// Variant 1 in the document.
    Integer(i64),

    /// Variant 2 in the document.
    Number(f64),

    /// Any other value, as received.
    Other(serde_json::Value),
}

support::union! { Amount {
    Integer: i64,
    Number: f64,
    .. => Other,
} }
