// Written by `cargo xtask gen --spec` from `Code|0` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::CodeVariant1Code;
use std::collections::BTreeMap;

/// The type of `Code|0`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CodeVariant1 {
    /// `code` in JSON.
    pub code: Option<CodeVariant1Code>,

    /// Keys that the document does not have, with their values as sent.
    pub unknown: BTreeMap<String, serde_json::Value>,
}

support::object! { CodeVariant1 {
    "code" => code:   optional,
    ..     => unknown,
} }
