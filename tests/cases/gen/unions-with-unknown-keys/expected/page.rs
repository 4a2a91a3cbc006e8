// Written by `modelwright gen --spec` from `Page` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use std::collections::BTreeMap;

/// The definition `Page`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Page {
    /// `items` in JSON.
    pub items: Option<Vec<i64>>,

    /// `next` in JSON.
    pub next: Option<String>,

    /// Keys that are not in the document, with their values as received.
    pub unknown: BTreeMap<String, serde_json::Value>,
}

support::object! { Page {
    "items" => items:  optional,
    "next"  => next:   optional,
    ..      => unknown,
} }
