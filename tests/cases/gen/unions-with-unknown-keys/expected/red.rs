// Written by `modelwright gen --spec` from `Red` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::RedKind;
use std::collections::BTreeMap;

/// The definition `Red`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Red {
    /// `kind` in JSON.
    pub kind: Option<RedKind>,

    /// `size` in JSON.
    pub size: Option<i64>,

    /// Keys that are not in the document, with their values as received.
    pub unknown: BTreeMap<String, serde_json::Value>,
}

support::object! { Red {
    "kind" => kind:   optional,
    "size" => size:   optional,
    ..     => unknown,
} }
