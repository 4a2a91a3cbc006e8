// Written by `modelwright gen --spec` from `Strict|0` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `Strict|0`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct StrictObject {
    /// `a` in JSON.
    pub a: Option<i64>,
}

support::object! { StrictObject {
    "a" => a: optional,
} }
