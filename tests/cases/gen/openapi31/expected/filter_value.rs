// Written by `cargo xtask gen --spec` from `Filter.value` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `Filter.value`.
#[derive(Clone, Debug, PartialEq)]
pub enum FilterValue {
    /// Variant 1 of the document.
    Text(String),

    /// Variant 2 of the document.
    Number(f64),

    /// Variant 3 of the document.
    Boolean(bool),

    /// Anything else, as sent.
    Other(serde_json::Value),
}

support::union! { FilterValue {
    Text: String,
    Number: f64,
    Boolean: bool,
    .. => Other,
} }
