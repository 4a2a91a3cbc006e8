// Written by `modelwright gen --spec` from `reaction.status` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `reaction.status`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReactionStatus {
    /// Variant 1 in the document.
    Text(String),

    /// Variant 2 in the document.
    Integer(i64),

    /// Any other value, as received.
    Other(serde_json::Value),
}

support::union! { ReactionStatus {
    Text: String,
    Integer: i64,
    .. => Other,
} }
