// Written by `modelwright gen --spec` from `Closed|0` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `Closed|0`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ClosedObject {
    /// `a` in JSON.
    pub a: Option<String>,
}

support::object! { ClosedObject {
    "a" => a: optional,
} }
