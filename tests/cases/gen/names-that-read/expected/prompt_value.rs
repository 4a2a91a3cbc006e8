// Written by `modelwright gen --spec` from `Prompt|0` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `Prompt|0`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct PromptValue {
    /// `id` in JSON.
    pub id: Option<String>,
}

support::object! { PromptValue {
    "id" => id: optional,
} }
