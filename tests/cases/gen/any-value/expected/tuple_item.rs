// Written by `modelwright gen --spec` from `Tuple[]` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::Block;

/// The type of `Tuple[]`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TupleItem {
    /// Variant 1 in the document.
    Text(String),

    /// A [`Block`].
    Block(Block),

    /// Variant 3 in the document.
    Integer(i64),

    /// Any other value, as received.
    Other(serde_json::Value),
}

support::union! { TupleItem {
    Text: String,
    Block: Block,
    Integer: i64,
    .. => Other,
} }
