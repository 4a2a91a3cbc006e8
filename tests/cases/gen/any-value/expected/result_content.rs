// Written by `modelwright gen --spec` from `Result.content` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::ResultContentItem;

/// The type of `Result.content`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ResultContent {
    /// Variant 1 in the document.
    Text(String),

    /// Variant 2 in the document.
    List(Vec<ResultContentItem>),

    /// Any other value, as received.
    Other(serde_json::Value),
}

support::union! { ResultContent {
    Text: String,
    List: Vec<ResultContentItem>,
    .. => Other,
} }
