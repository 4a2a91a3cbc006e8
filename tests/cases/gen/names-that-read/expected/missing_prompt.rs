// Written by `modelwright gen --spec` from `Missing.prompt` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `Missing.prompt`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct MissingPrompt {
    /// `id` in JSON.
    pub id: Option<String>,
}

support::object! { MissingPrompt {
    "id" => id: optional,
} }
