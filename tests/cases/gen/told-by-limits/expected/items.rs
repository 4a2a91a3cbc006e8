// Written by `modelwright gen --spec` from `Items` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `Items`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Items {
    /// Variant 1 in the document.
    TextList(Vec<String>),

    /// Variant 2 in the document.
    TextList2(Vec<String>),

    /// Any other value, as received.
    Other(serde_json::Value),
}

support::union! { Items {
    TextList: Vec<String> where (support::Limits { items: Some(&support::Limits { longest: 2, ..support::Limits::NONE }), ..support::Limits::NONE }),
    TextList2: Vec<String> where (support::Limits { items: Some(&support::Limits { shortest: 3, ..support::Limits::NONE }), ..support::Limits::NONE }),
    .. => Other,
} }
