// Written by `modelwright gen --spec` from `B` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `B`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct B {
    /// `b` in JSON.
    pub b: Option<i64>,
}

support::object! { B {
    "b" => b: optional,
} }
