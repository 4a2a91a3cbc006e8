// Written by `modelwright gen --spec` from `Tree|1` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::Tree;
use std::collections::BTreeMap;

/// The type of `Tree|1`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TreeObject2 {
    /// `left` in JSON.
    pub left: Option<Box<Tree>>,

    /// `minus` in JSON.
    pub minus: Option<i64>,

    /// Keys that are not in the document, with their values as received.
    pub unknown: BTreeMap<String, serde_json::Value>,
}

support::object! { TreeObject2 {
    "left"  => left:   optional,
    "minus" => minus:  optional,
    ..      => unknown,
} }
