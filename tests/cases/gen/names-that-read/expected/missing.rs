// Written by `modelwright gen --spec` from `Missing` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::MissingPrompt;

/// The definition `Missing`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Missing {
    /// `prompt` in JSON.
    pub prompt: Option<MissingPrompt>,
}

support::object! { Missing {
    "prompt" => prompt: optional,
} }
