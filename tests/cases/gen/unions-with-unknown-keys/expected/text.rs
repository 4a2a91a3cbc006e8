// Written by `cargo xtask gen --spec` from `Text` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::TextType;
use std::collections::BTreeMap;

/// The definition `Text`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Text {
    /// `type` in JSON.
    #[doc(alias = "type")]
    pub type_: TextType,

    /// `text` in JSON.
    pub text: String,

    /// Keys that the document does not have, with their values as sent.
    pub unknown: BTreeMap<String, serde_json::Value>,
}

support::object! { Text {
    "type" => type_:  required,
    "text" => text:   required,
    ..     => unknown,
} }
