// Written by `modelwright gen --spec` from `Lengths` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `Lengths`.
#[derive(Clone, Debug, PartialEq)]
pub enum Lengths {
    /// Variant 1 in the document.
    IntegerList(Vec<i64>),

    /// Variant 2 in the document.
    NumberList(Vec<f64>),

    /// Any other value, as received.
    Other(serde_json::Value),
}

support::union! { Lengths {
    IntegerList: Vec<i64> where (support::Limits { shortest: 3, ..support::Limits::NONE }),
    NumberList: Vec<f64> where (support::Limits { longest: 2, ..support::Limits::NONE }),
    .. => Other,
} }
