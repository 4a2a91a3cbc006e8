// Written by `modelwright gen --spec` from `Tree|1` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::Tree;

/// The type of `Tree|1`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TreeObject2 {
    /// `left` in JSON.
    pub left: Option<Box<Tree>>,

    /// `minus` in JSON.
    pub minus: Option<i64>,
}

support::object! { TreeObject2 {
    "left"  => left:  optional,
    "minus" => minus: optional,
} }
