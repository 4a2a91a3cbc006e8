// Written by `cargo xtask gen --spec` from `Line` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use std::collections::BTreeMap;

/// The definition `Line`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Line {
    /// `length` in JSON.
    pub length: f64,

    /// Keys that the document does not have, with their values as sent.
    pub unknown: BTreeMap<String, serde_json::Value>,
}

support::object! { Line {
    "length" => length: required,
    ..       => unknown,
} }
