// Written by `modelwright gen --spec` from `Either` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `Either`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Either {
    /// `a` in JSON.
    pub a: Option<String>,

    /// `b` in JSON.
    pub b: Option<String>,
}

support::object! { Either {
    "a" => a: optional,
    "b" => b: optional,
} }
