// Written by `modelwright gen --spec` from `NodeA` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `NodeA`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NodeA {
    /// `a` in JSON.
    pub a: Option<String>,

    /// `next` in JSON.
    pub next: Option<Box<NodeA>>,
}

support::object! { NodeA {
    "a"    => a:    optional,
    "next" => next: optional,
} }
