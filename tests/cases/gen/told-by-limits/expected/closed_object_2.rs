// Written by `modelwright gen --spec` from `Closed|1` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `Closed|1`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ClosedObject2 {
    /// `a` in JSON.
    pub a: Option<String>,
}

support::object! { ClosedObject2 {
    "a" => a: optional,
} }
