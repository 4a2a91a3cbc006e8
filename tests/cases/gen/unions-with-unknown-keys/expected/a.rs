// Written by `modelwright gen --spec` from `A` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use std::collections::BTreeMap;

/// The definition `A`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct A {
    /// `a` in JSON.
    pub a: Option<i64>,

    /// Keys that are not in the document, with their values as received.
    pub unknown: BTreeMap<String, serde_json::Value>,
}

support::object! { A {
    "a" => a:      optional,
    ..  => unknown,
} }
