// Written by `modelwright gen --spec` from `A` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `A`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct A {
    /// `a` in JSON.
    pub a: Option<i64>,
}

support::object! { A {
    "a" => a: optional,
} }
