// Written by `modelwright gen --spec` from `Sizes` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use std::collections::BTreeMap;

/// The definition `Sizes`.
#[derive(Clone, Debug, PartialEq)]
pub enum Sizes {
    /// Variant 1 in the document.
    IntegerMap(BTreeMap<String, i64>),

    /// Variant 2 in the document.
    NumberMap(BTreeMap<String, f64>),

    /// Any other value, as received.
    Other(serde_json::Value),
}

support::union! { Sizes {
    IntegerMap: BTreeMap<String, i64> where (support::Limits { shortest: 2, ..support::Limits::NONE }),
    NumberMap: BTreeMap<String, f64> where (support::Limits { longest: 1, ..support::Limits::NONE }),
    .. => Other,
} }
