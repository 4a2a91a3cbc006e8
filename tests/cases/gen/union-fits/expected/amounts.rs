// Written by `modelwright gen --spec` from `Amounts` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `Amounts`.
#[derive(Clone, Debug, PartialEq)]
pub enum Amounts {
    /// Variant 1 in the document.
    IntegerList(Vec<i64>),

    /// Variant 2 in the document.
    NumberList(Vec<f64>),

    /// Any other value, as received.
    Other(serde_json::Value),
}

support::union! { Amounts {
    IntegerList: Vec<i64>,
    NumberList: Vec<f64>,
    .. => Other,
} }
