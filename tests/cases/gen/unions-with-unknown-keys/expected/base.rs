// Written by `modelwright gen --spec` from `Base` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use std::collections::BTreeMap;

/// The definition `Base`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Base {
    /// `type` in JSON.
    ///
    /// JSON key: `type`.
    #[doc(alias = "type")]
    pub type_: Option<String>,

    /// Keys that are not in the document, with their values as received.
    pub unknown: BTreeMap<String, serde_json::Value>,
}

support::object! { Base {
    "type" => type_:  optional,
    ..     => unknown,
} }
