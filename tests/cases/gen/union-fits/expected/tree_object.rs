// Written by `modelwright gen --spec` from `Tree|0` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::Tree;

/// The type of `Tree|0`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TreeObject {
    /// `left` in JSON.
    pub left: Option<Box<Tree>>,

    /// `plus` in JSON.
    pub plus: Option<i64>,
}

support::object! { TreeObject {
    "left" => left: optional,
    "plus" => plus: optional,
} }
