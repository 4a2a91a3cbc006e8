// Written by `modelwright gen --spec` from `Code|1` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::CodeObject2Code;
use std::collections::BTreeMap;

/// The type of `Code|1`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CodeObject2 {
    /// `code` in JSON.
    pub code: Option<CodeObject2Code>,

    /// Keys that are not in the document, with their values as received.
    pub unknown: BTreeMap<String, serde_json::Value>,
}

support::object! { CodeObject2 {
    "code" => code:   optional,
    ..     => unknown,
} }
