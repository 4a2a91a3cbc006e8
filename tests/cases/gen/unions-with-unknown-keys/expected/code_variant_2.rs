// Written by `cargo xtask gen --spec` from `Code|1` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::CodeVariant2Code;
use std::collections::BTreeMap;

/// The type of `Code|1`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CodeVariant2 {
    /// `code` in JSON.
    pub code: Option<CodeVariant2Code>,

    /// Keys that the document does not have, with their values as sent.
    pub unknown: BTreeMap<String, serde_json::Value>,
}

support::object! { CodeVariant2 {
    "code" => code:   optional,
    ..     => unknown,
} }
