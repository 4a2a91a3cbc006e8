// Written by `cargo xtask gen --spec` from `CreateAnswer.input` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::InputItem;

/// The type of `CreateAnswer.input`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CreateAnswerInput {
    /// Variant 1 of the document.
    Text(String),

    /// Variant 2 of the document.
    List(Vec<InputItem>),

    /// Anything else, as sent.
    Other(serde_json::Value),
}

support::union! { CreateAnswerInput {
    Text: String,
    List: Vec<InputItem>,
    .. => Other,
} }
