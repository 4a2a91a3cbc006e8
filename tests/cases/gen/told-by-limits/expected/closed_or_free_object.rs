// Written by `modelwright gen --spec` from `ClosedOrFree|0` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `ClosedOrFree|0`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ClosedOrFreeObject {
    /// `a` in JSON.
    pub a: Option<String>,
}

support::object! { ClosedOrFreeObject {
    "a" => a: optional,
} }
