// Written by `modelwright gen --spec` from `Tree` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::TreeChildren;

/// The definition `Tree`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Tree {
    /// `children` in JSON.
    pub children: Option<TreeChildren>,
}

support::object! { Tree {
    "children" => children: optional,
} }
