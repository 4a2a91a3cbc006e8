// Written by `modelwright gen --spec` from `Filter.value` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `Filter.value`.
#[derive(Clone, Debug, PartialEq)]
pub enum FilterValue {
    /// Variant 1 in the document.
    Text(String),

    /// Variant 2 in the document.
    Number(f64),

    /// Variant 3 in the document.
    Boolean(bool),

    /// Any other value, as received.
    Other(serde_json::Value),
}

support::union! { FilterValue {
    Text: String,
    Number: f64,
    Boolean: bool,
    .. => Other,
} }
