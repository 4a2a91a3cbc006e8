// Written by `modelwright gen --spec` from `HoldsBoth.node` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `HoldsBoth.node`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct HoldsBothNode {
    /// `a` in JSON.
    pub a: Option<String>,

    /// `next` in JSON.
    pub next: Option<Box<HoldsBothNode>>,

    /// `b` in JSON.
    pub b: Option<String>,
}

support::object! { HoldsBothNode {
    "a"    => a:    optional,
    "next" => next: optional,
    "b"    => b:    optional,
} }
