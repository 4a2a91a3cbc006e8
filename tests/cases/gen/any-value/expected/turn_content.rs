// Written by `modelwright gen --spec` from `Turn.content` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::Block;

/// The type of `Turn.content`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TurnContent {
    /// Variant 1 in the document.
    Text(String),

    /// Variant 2 in the document.
    List(Vec<Block>),

    /// Any other value, as received.
    Other(serde_json::Value),
}

support::union! { TurnContent {
    Text: String,
    List: Vec<Block>,
    .. => Other,
} }
