// Written by `modelwright gen --spec` from `Call` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::CallType;
use std::collections::BTreeMap;

/// The definition `Call`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Call {
    /// `type` in JSON.
    ///
    /// JSON key: `type`.
    #[doc(alias = "type")]
    pub type_: CallType,

    /// `id` in JSON.
    pub id: String,

    /// Keys that are not in the document, with their values as received.
    pub unknown: BTreeMap<String, serde_json::Value>,
}

support::object! { Call {
    "type" => type_:  required,
    "id"   => id:     required,
    ..     => unknown,
} }
