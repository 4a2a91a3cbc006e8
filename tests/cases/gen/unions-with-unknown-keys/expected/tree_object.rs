// Written by `modelwright gen --spec` from `Tree|0` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::Tree;
use std::collections::BTreeMap;

/// The type of `Tree|0`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TreeObject {
    /// `left` in JSON.
    pub left: Option<Box<Tree>>,

    /// `plus` in JSON.
    pub plus: Option<i64>,

    /// Keys that are not in the document, with their values as received.
    pub unknown: BTreeMap<String, serde_json::Value>,
}

support::object! { TreeObject {
    "left" => left:   optional,
    "plus" => plus:   optional,
    ..     => unknown,
} }
