// Written by `modelwright gen --spec` from `Trigger` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::TriggerType;
use std::collections::BTreeMap;

/// The definition `Trigger`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Trigger {
    /// `type` in JSON.
    ///
    /// JSON key: `type`.
    #[doc(alias = "type")]
    pub type_: TriggerType,

    /// Keys that are not in the document, with their values as received.
    pub unknown: BTreeMap<String, serde_json::Value>,
}

support::object! { Trigger {
    "type" => type_:  required,
    ..     => unknown,
} }
