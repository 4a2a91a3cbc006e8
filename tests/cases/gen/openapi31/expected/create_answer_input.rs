// Written by `modelwright gen --spec` from `CreateAnswer.input` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::InputItem;

/// The type of `CreateAnswer.input`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CreateAnswerInput {
    /// Variant 1 in the document.
    TextInput(String),

    /// Variant 2 in the document.
    Items(Vec<InputItem>),

    /// Any other value, as received.
    Other(serde_json::Value),
}

support::union! { CreateAnswerInput {
    TextInput: String,
    Items: Vec<InputItem>,
    .. => Other,
} }
