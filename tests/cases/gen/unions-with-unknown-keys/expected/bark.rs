// Written by `modelwright gen --spec` from `Bark` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use std::collections::BTreeMap;

/// The definition `Bark`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Bark {
    /// `bark` in JSON.
    pub bark: String,

    /// Keys that are not in the document, with their values as received.
    pub unknown: BTreeMap<String, serde_json::Value>,
}

support::object! { Bark {
    "bark" => bark:   required,
    ..     => unknown,
} }
