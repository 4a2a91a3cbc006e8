// Written by `modelwright gen --spec` from `Text` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::TextType;
use std::collections::BTreeMap;

/// The definition `Text`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Text {
    /// `type` in JSON.
    ///
    /// JSON key: `type`.
    #[doc(alias = "type")]
    pub type_: TextType,

    /// `text` in JSON.
    pub text: String,

    /// Keys that are not in the document, with their values as received.
    pub unknown: BTreeMap<String, serde_json::Value>,
}

support::object! { Text {
    "type" => type_:  required,
    "text" => text:   required,
    ..     => unknown,
} }
