// Written by `modelwright gen --spec` from `CreateAnswer.stop` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `CreateAnswer.stop`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CreateAnswerStop {
    /// Variant 1 in the document.
    Text(String),

    /// Variant 2 in the document.
    List(Vec<String>),

    /// Any other value, as received.
    Other(serde_json::Value),
}

support::union! { CreateAnswerStop {
    Text: String,
    List: Vec<String>,
    .. => Other,
} }
