// Written by `modelwright gen --spec` from `Unique` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `Unique`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unique {
    /// Variant 1 in the document.
    TextList(Vec<String>),

    /// Variant 2 in the document.
    TextList2(Vec<String>),

    /// Any other value, as received.
    Other(serde_json::Value),
}

support::union! { Unique {
    TextList: Vec<String> where (support::Limits { unique: true, ..support::Limits::NONE }),
    TextList2: Vec<String>,
    .. => Other,
} }
