// Written by `modelwright gen --spec` from `Answer.box[]` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `Answer.box[]`.
#[derive(Clone, Debug, PartialEq)]
pub enum AnswerBox {
    /// Variant 1 in the document.
    Number(f64),

    /// Variant 2 in the document.
    Any(serde_json::Value),

    /// Any other value, as received.
    Other(serde_json::Value),
}

support::union! { AnswerBox {
    Number: f64,
    Any: serde_json::Value,
    .. => Other,
} }
