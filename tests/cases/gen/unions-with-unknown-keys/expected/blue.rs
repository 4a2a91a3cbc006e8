// Written by `modelwright gen --spec` from `Blue` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use std::collections::BTreeMap;

/// The definition `Blue`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Blue {
    /// `kind` in JSON.
    pub kind: Option<String>,

    /// `size` in JSON.
    pub size: Option<i64>,

    /// Keys that are not in the document, with their values as received.
    pub unknown: BTreeMap<String, serde_json::Value>,
}

support::object! { Blue {
    "kind" => kind:   optional,
    "size" => size:   optional,
    ..     => unknown,
} }
