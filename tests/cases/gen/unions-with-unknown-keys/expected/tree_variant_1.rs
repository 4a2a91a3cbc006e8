// Written by `cargo xtask gen --spec` from `Tree|0` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::Tree;
use std::collections::BTreeMap;

/// The type of `Tree|0`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TreeVariant1 {
    /// `left` in JSON.
    pub left: Option<Box<Tree>>,

    /// `plus` in JSON.
    pub plus: Option<i64>,

    /// Keys that the document does not have, with their values as sent.
    pub unknown: BTreeMap<String, serde_json::Value>,
}

support::object! { TreeVariant1 {
    "left" => left:   optional,
    "plus" => plus:   optional,
    ..     => unknown,
} }
