// Written by `cargo xtask gen --spec` from `Tree|1` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::Tree;
use std::collections::BTreeMap;

/// The type of `Tree|1`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TreeVariant2 {
    /// `left` in JSON.
    pub left: Option<Box<Tree>>,

    /// `minus` in JSON.
    pub minus: Option<i64>,

    /// Keys that the document does not have, with their values as sent.
    pub unknown: BTreeMap<String, serde_json::Value>,
}

support::object! { TreeVariant2 {
    "left"  => left:   optional,
    "minus" => minus:  optional,
    ..      => unknown,
} }
