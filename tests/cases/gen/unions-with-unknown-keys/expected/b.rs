// Written by `modelwright gen --spec` from `B` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use std::collections::BTreeMap;

/// The definition `B`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct B {
    /// `b` in JSON.
    pub b: Option<i64>,

    /// Keys that are not in the document, with their values as received.
    pub unknown: BTreeMap<String, serde_json::Value>,
}

support::object! { B {
    "b" => b:      optional,
    ..  => unknown,
} }
