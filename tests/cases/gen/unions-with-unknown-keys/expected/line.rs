// Written by `modelwright gen --spec` from `Line` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use std::collections::BTreeMap;

/// The definition `Line`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Line {
    /// `length` in JSON.
    pub length: f64,

    /// Keys that are not in the document, with their values as received.
    pub unknown: BTreeMap<String, serde_json::Value>,
}

support::object! { Line {
    "length" => length: required,
    ..       => unknown,
} }
