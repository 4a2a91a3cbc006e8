// Written by `modelwright gen --spec` from `Begun[]` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `Begun[]`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BegunItem {
    /// Variant 1 in the document.
    Text(String),

    /// Variant 2 in the document.
    Any(serde_json::Value),

    /// Any other value, as received.
    Other(serde_json::Value),
}

support::union! { BegunItem {
    Text: String,
    Any: serde_json::Value,
    .. => Other,
} }
