// Written by `cargo xtask gen --spec` from `Trigger` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::TriggerType;
use std::collections::BTreeMap;

/// The definition `Trigger`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Trigger {
    /// `type` in JSON.
    #[doc(alias = "type")]
    pub type_: TriggerType,

    /// Keys that the document does not have, with their values as sent.
    pub unknown: BTreeMap<String, serde_json::Value>,
}

support::object! { Trigger {
    "type" => type_:  required,
    ..     => unknown,
} }
