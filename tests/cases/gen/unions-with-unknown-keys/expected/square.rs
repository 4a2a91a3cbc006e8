// Written by `modelwright gen --spec` from `Square` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use std::collections::BTreeMap;

/// The definition `Square`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Square {
    /// `side` in JSON.
    pub side: f64,

    /// Keys that are not in the document, with their values as received.
    pub unknown: BTreeMap<String, serde_json::Value>,
}

support::object! { Square {
    "side" => side:   required,
    ..     => unknown,
} }
