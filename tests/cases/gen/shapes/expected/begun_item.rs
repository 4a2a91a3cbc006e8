// Written by `cargo xtask gen --spec` from `Begun[]` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `Begun[]`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BegunItem {
    /// Variant 1 of the document.
    Text(String),

    /// Variant 2 of the document.
    Any(serde_json::Value),

    /// Anything else, as sent.
    Other(serde_json::Value),
}

support::union! { BegunItem {
    Text: String,
    Any: serde_json::Value,
    .. => Other,
} }
