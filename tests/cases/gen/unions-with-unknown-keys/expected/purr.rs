// Written by `modelwright gen --spec` from `Purr` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use std::collections::BTreeMap;

/// The definition `Purr`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Purr {
    /// `claws` in JSON.
    pub claws: i64,

    /// Keys that are not in the document, with their values as received.
    pub unknown: BTreeMap<String, serde_json::Value>,
}

support::object! { Purr {
    "claws" => claws:  required,
    ..      => unknown,
} }
