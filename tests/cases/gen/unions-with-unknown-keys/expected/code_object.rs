// Written by `modelwright gen --spec` from `Code|0` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::CodeObjectCode;
use std::collections::BTreeMap;

/// The type of `Code|0`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CodeObject {
    /// `code` in JSON.
    pub code: Option<CodeObjectCode>,

    /// Keys that are not in the document, with their values as received.
    pub unknown: BTreeMap<String, serde_json::Value>,
}

support::object! { CodeObject {
    "code" => code:   optional,
    ..     => unknown,
} }
