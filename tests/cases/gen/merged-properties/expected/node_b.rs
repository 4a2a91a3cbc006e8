// Written by `modelwright gen --spec` from `NodeB` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `NodeB`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NodeB {
    /// `b` in JSON.
    pub b: Option<String>,

    /// `next` in JSON.
    pub next: Option<Box<NodeB>>,
}

support::object! { NodeB {
    "b"    => b:    optional,
    "next" => next: optional,
} }
