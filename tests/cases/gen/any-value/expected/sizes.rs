// Written by `modelwright gen --spec` from `Sizes` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `Sizes`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sizes {
    /// Variant 1 in the document.
    IntegerList(Vec<i64>),

    /// Variant 2 in the document.
    IntegerList2(Vec<i64>),

    /// Any other value, as received.
    Other(serde_json::Value),
}

support::union! { Sizes {
    IntegerList: Vec<i64> where (support::Limits { longest: 2, ..support::Limits::NONE }),
    IntegerList2: Vec<i64> where (support::Limits { shortest: 3, ..support::Limits::NONE }),
    .. => Other,
} }
